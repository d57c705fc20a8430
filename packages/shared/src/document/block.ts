import { z } from 'zod';
import { orgChoiceSchema } from './org-choice.ts';
import { requiredAccessSchema } from './required-access.ts';
import { textSchema } from './text.ts';

/** The parts of a step's page. All text is already in the reader's language. */
export const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: textSchema }),
  /** Related records: `User → Account ← Case`. */
  z.strictObject({ kind: z.literal('chain'), title: z.string(), chain: z.string() }),
  z.strictObject({ kind: z.literal('setting'), label: z.string(), value: z.string() }),
  z.strictObject({ kind: z.literal('note'), tone: z.enum(['info', 'caution']), text: textSchema }),
  /** A question of the guide whose answer changes this step. */
  z.strictObject({
    kind: z.literal('question'),
    id: z.string(),
    title: z.string(),
    /** What to do while it is not answered, starting with a verb. */
    choose: z.string(),
    options: z.array(
      z.strictObject({
        value: z.string(),
        label: z.string(),
        /** What follows from choosing it. */
        hint: z.string().exactOptional(),
        /** What the org has for it, as last read. */
        detail: z.string().exactOptional(),
        /** How many steps it adds, compared with the option that has the fewest. */
        moreSteps: z.number().exactOptional(),
        recommended: z.literal(true).exactOptional(),
        /** The page in the org on which it can be seen. */
        href: z.string().exactOptional(),
      }),
    ),
    answer: z.string().nullable(),
  }),
  /** A question answered with a line of text. */
  z.strictObject({
    kind: z.literal('typed-question'),
    question: z.string(),
    title: z.string(),
    choose: z.string(),
    hint: z.string().nullable(),
    answer: z.string().nullable(),
  }),
  /** Records or values of the org, found by search. */
  z.strictObject({
    kind: z.literal('search'),
    question: z.string(),
    title: z.string(),
    choose: z.string(),
    /** What to type. */
    label: z.string(),
    /** Likely answers, as last read; absent while they are unknown, empty if the org has none. */
    candidates: z.strictObject({ title: z.string(), choices: z.array(orgChoiceSchema) }).exactOptional(),
    /** The maximum number of answers. If it is more than 1, the answer lists them separated by commas. */
    most: z.number().int(),
    /** Whether nothing waits for an answer. */
    optional: z.boolean(),
    /** The current answers, as last read. */
    chosen: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  }),
  /** Fields that have no common name: for each, the customer picks one of the org's fields. */
  z.strictObject({
    kind: z.literal('mappings'),
    mappings: z.array(
      z.strictObject({
        question: z.string(),
        /** What the field holds, in the party's words. */
        label: z.string(),
        /** API name of the object. */
        object: z.string(),
        optional: z.boolean(),
        suggestion: z.string().nullable(),
        /** API name of the field chosen so far. */
        chosen: z.string().nullable(),
      }),
    ),
  }),
  /** Required access to objects, shown until the org's access has been read. */
  z.strictObject({ kind: z.literal('access'), access: z.array(requiredAccessSchema) }),
  /** Where the admin signs in to the org; the web draws the form and the help with refused sign-ins. */
  z.strictObject({ kind: z.literal('sign-in') }),
  /** The summary of the finished setup, with the link back to the party. */
  z.strictObject({ kind: z.literal('summary') }),
]);

export type Block = z.infer<typeof blockSchema>;
