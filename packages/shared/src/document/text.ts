import { z } from 'zod';

/**
 * A run of translated text: plain words, a Salesforce label printed exactly as Setup prints it, an API name
 * or other value to copy, or a word that the glossary explains. The web renders runs; it never parses markup.
 */
export const inlineSchema = z.union([
  z.string(),
  z.strictObject({ label: z.string() }),
  z.strictObject({ code: z.string() }),
  /** A word of the glossary; `term` is its id in the document's glossary. */
  z.strictObject({ term: z.string(), text: z.string() }),
]);
export const textSchema = z.array(inlineSchema);

export type Inline = z.infer<typeof inlineSchema>;
export type Text = z.infer<typeof textSchema>;
