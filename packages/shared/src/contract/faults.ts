import { z } from 'zod';

export const valueTypes = ['string', 'number', 'integer', 'boolean', 'array', 'object'] as const;

/** Faults found by the contract's own rules, in addition to those of the types. */
export const ruleFaults = [
  /** An invisible character, or one that changes the text direction. */
  'hidden-character',
  /** Already in the list. */
  'repeated',
  /** Not one of the named objects. */
  'unknown-object',
  /** The change event of an object, where the object is asked for. */
  'change-event',
  /** A password that is in lists of common ones, or made of what is known about the person. */
  'easily-guessed',
  /** Not the password or the code that is set. */
  'wrong',
] as const;
export type RuleFault = (typeof ruleFaults)[number];

const path = z.string();

/**
 * One fault in a body: a code and its values, without text; each client has its own messages.
 * `path` is the place as keys joined by dots, '' for the whole body.
 */
export const faultSchema = z.discriminatedUnion('code', [
  z.strictObject({
    path,
    code: z.enum([
      'missing',
      /** A text with no characters but spaces. */
      'empty',
      /** A key that is not in the contract. */
      'unknown-key',
      /** U+0000, which no name contains. */
      'nul-character',
      'invalid',
      ...ruleFaults,
    ]),
  }),
  z.strictObject({ path, code: z.literal('wrong-type'), type: z.enum(valueTypes) }),
  /** `format`: the name of the text format, such as `url`, `email`, `api-name`; a guide can add others. */
  z.strictObject({ path, code: z.literal('wrong-format'), format: z.string() }),
  z.strictObject({ path, code: z.literal('not-an-option'), options: z.array(z.string()) }),
  z.strictObject({
    path,
    /** Characters, entries, and numbers; `limit` is the nearest value allowed. */
    code: z.enum(['too-short', 'too-long', 'too-few', 'too-many', 'too-small', 'too-large']),
    limit: z.number(),
  }),
]);
export type BodyFault = z.infer<typeof faultSchema>;
