import { z } from 'zod';
import { textSchema } from './text.ts';

/** Two values of one control: what the org has now, null if it is unknown, and what is asked for, null for nothing. */
const nowAndWanted = { value: z.string().nullable(), wanted: z.string().nullable() };

/** A checkbox. `checked` is null while it is unknown; `wanted` is true if it has to be checked, or cleared if it is checked. */
const boxSchema = z.strictObject({ checked: z.boolean().nullable(), wanted: z.boolean() });

/** One row of a drawn Setup page, with Salesforce's own labels. */
export const screenRowSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text: z.string() }),
  z.strictObject({
    kind: z.literal('field'),
    label: z.string(),
    control: z.enum(['select', 'text', 'date']),
    ...nowAndWanted,
    /** True if the reader has to fill it in or change it. */
    marked: z.boolean(),
  }),
  /** Radio buttons: `value` and `wanted` are labels of options. */
  z.strictObject({
    kind: z.literal('choice'),
    label: z.string(),
    options: z.array(z.string()),
    ...nowAndWanted,
  }),
  /** Rows of checkboxes; a row without boxes is a heading. `more` counts the rows that are not drawn. */
  z.strictObject({
    kind: z.literal('boxes'),
    columns: z.array(z.string()),
    rows: z.array(z.strictObject({ label: z.string(), boxes: z.array(boxSchema.nullable()) })),
    more: z.number().int(),
  }),
  z.strictObject({
    kind: z.literal('buttons'),
    buttons: z.array(z.strictObject({ label: z.string(), marked: z.boolean() })),
  }),
  z.strictObject({
    kind: z.literal('tabs'),
    tabs: z.array(z.strictObject({ label: z.string(), marked: z.boolean() })),
  }),
  z.strictObject({
    kind: z.literal('table'),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
    /** Index of the row to choose; null for none. */
    markedRow: z.number().int().nullable(),
  }),
]);
export type ScreenRow = z.infer<typeof screenRowSchema>;

/** A Setup page drawn from data: its heading, the rows around the control, and a text equivalent. */
export const screenSchema = z.strictObject({
  /** Id of the Setup page. */
  id: z.string(),
  title: z.string(),
  /** Name of the org's record on the page; null if it has none or it is unknown. */
  record: z.string().nullable(),
  /** Which of Salesforce's two user interfaces has the page. */
  look: z.enum(['lightning', 'classic']),
  rows: z.array(screenRowSchema),
  /** The text equivalent: what to find and what to choose. */
  description: z.string(),
});
export type Screen = z.infer<typeof screenSchema>;

/** What to do on one Setup page. All text is already in the reader's language. */
export const taskSchema = z.strictObject({
  id: z.string(),
  /** Ids of the checks that it fixes; empty for every check of the step that no other task names. */
  fixes: z.array(z.string()),
  title: z.string(),
  /** Numbered actions with labels exactly as Setup shows them. */
  clicks: z.array(textSchema),
  /** Where the page is in Setup. */
  path: z.array(z.string()),
  /** The link to the page in the reader's own org; `href` is null until the org's address is known. */
  open: z.strictObject({ label: z.string(), href: z.string().nullable() }).nullable(),
  screens: z.array(screenSchema),
  /** The next act after the page was opened before the sign-in; null for the usual one. */
  thenSignIn: z.string().nullable(),
});
export type Task = z.infer<typeof taskSchema>;

/** What the reader does next about a finding, if it is not the task of its check. */
export const actSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('open'),
    label: z.string(),
    href: z.string(),
    /** Drawings of the page, in the order in which the pages appear. */
    screens: z.array(screenSchema),
  }),
  /** Answer a question of this step again. */
  z.strictObject({ kind: z.literal('choose'), label: z.string(), question: z.string() }),
  /** Go to the step that changes it. */
  z.strictObject({ kind: z.literal('step'), label: z.string(), step: z.string() }),
  /** Forward a message to the person who has to act. */
  z.strictObject({ kind: z.literal('forward'), label: z.string(), subject: z.string(), message: z.string() }),
]);
export type Act = z.infer<typeof actSchema>;
