import { z } from 'zod';
import { requiredAccessSchema } from './required-access.ts';
import { textSchema } from './text.ts';

/** One row of a drawn Setup page. `marked` is the control the step is about. */
export const screenRowSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: z.string() }),
  z.strictObject({
    kind: z.literal('field'),
    label: z.string(),
    control: z.enum(['select', 'text']),
    /** The current value in the org; null until it has been read. */
    value: z.string().nullable(),
    wanted: z.string().nullable(),
    marked: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('choice'),
    control: z.enum(['radio', 'checkbox']),
    label: z.string(),
    options: z.array(z.strictObject({ label: z.string(), chosen: z.boolean(), marked: z.boolean() })),
  }),
  z.strictObject({
    kind: z.literal('buttons'),
    buttons: z.array(z.strictObject({ label: z.string(), marked: z.boolean() })),
  }),
  z.strictObject({
    kind: z.literal('tabs'),
    tabs: z.array(z.strictObject({ label: z.string(), active: z.boolean(), marked: z.boolean() })),
  }),
  z.strictObject({
    kind: z.literal('table'),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
    markedRow: z.number().int().nullable(),
  }),
]);

/** A Setup page drawn from data: its heading, the rows around the control, and a text equivalent. */
export const screenSchema = z.strictObject({
  title: z.string(),
  /** Which of Salesforce's two user interfaces has the page. */
  look: z.enum(['lightning', 'classic']),
  rows: z.array(screenRowSchema),
  /** The text equivalent: what to find and what to choose. */
  description: z.string(),
});

/** The parts of a step's page. All text is already in the reader's language. */
export const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: textSchema }),
  z.strictObject({ kind: z.literal('clicks'), title: z.string(), actions: z.array(textSchema) }),
  z.strictObject({ kind: z.literal('path'), parts: z.array(z.string()) }),
  /** Related records: `User → Account ← Case`. */
  z.strictObject({ kind: z.literal('chain'), title: z.string(), chain: z.string() }),
  z.strictObject({ kind: z.literal('setting'), label: z.string(), value: z.string() }),
  /** A deep link into the reader's own org; `href` is null until the org's address is known. */
  z.strictObject({
    kind: z.literal('open'),
    label: z.string(),
    href: z.string().nullable(),
    hint: textSchema,
  }),
  z.strictObject({ kind: z.literal('screen'), screen: screenSchema }),
  z.strictObject({ kind: z.literal('note'), tone: z.enum(['info', 'caution']), text: textSchema }),
  /** A question of the guide whose answer changes this step. */
  z.strictObject({
    kind: z.literal('question'),
    id: z.string(),
    title: z.string(),
    options: z.array(z.strictObject({ value: z.string(), label: z.string() })),
    /** If true, several options can be chosen; the answer then lists them separated by commas. */
    several: z.boolean(),
    answer: z.string().nullable(),
  }),
  /** A question answered with a line of text. */
  z.strictObject({
    kind: z.literal('typed-question'),
    question: z.string(),
    title: z.string(),
    hint: z.string().nullable(),
    answer: z.string().nullable(),
  }),
  /** A record or value of the org, found by search. */
  z.strictObject({
    kind: z.literal('search'),
    question: z.string(),
    title: z.string(),
    /** What to type. */
    label: z.string(),
    /** The current answer, as last read; null if there is none. */
    chosen: z.strictObject({ id: z.string(), name: z.string() }).nullable(),
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
export type Screen = z.infer<typeof screenSchema>;
export type ScreenRow = z.infer<typeof screenRowSchema>;
