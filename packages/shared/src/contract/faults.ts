import { z } from 'zod';

export const valueTypes = ['string', 'number', 'integer', 'boolean', 'array', 'object'] as const;

/** Faults that a rule of the contract tells beside the types. */
export const ruleFaults = [
  /** A character that cannot be seen, or turns the words around it. */
  'hidden-character',
  /** It stands in the list before. */
  'repeated',
  /** Not among the objects that are named. */
  'unknown-object',
] as const;
export type RuleFault = (typeof ruleFaults)[number];

const path = z.string();

/**
 * What is wrong at one place of a body: a code and what belongs to it, no words. Whoever shows it has words of their own.
 * `path` is the place as keys joined by dots, '' for the whole body.
 */
export const faultSchema = z.discriminatedUnion('code', [
  z.strictObject({
    path,
    code: z.enum([
      'missing',
      /** A text with nothing in it but spaces. */
      'empty',
      /** A key that the contract does not have. */
      'unknown-key',
      /** U+0000, which no name has. */
      'nul-character',
      'invalid',
      ...ruleFaults,
    ]),
  }),
  z.strictObject({ path, code: z.literal('wrong-type'), type: z.enum(valueTypes) }),
  /** `format`: the name of the form of text, such as `url`, `email`, `api-name`; a guide has further ones. */
  z.strictObject({ path, code: z.literal('wrong-format'), format: z.string() }),
  z.strictObject({ path, code: z.literal('not-an-option'), options: z.array(z.string()) }),
  z.strictObject({
    path,
    /** Characters, entries and numbers; `limit` is what would still fit. */
    code: z.enum(['too-short', 'too-long', 'too-few', 'too-many', 'too-small', 'too-large']),
    limit: z.number(),
  }),
]);
export type BodyFault = z.infer<typeof faultSchema>;
