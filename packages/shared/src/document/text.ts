import { z } from 'zod';

/**
 * A run of translated text: plain words, a Salesforce label printed exactly as in Setup, an API name or other value
 * to copy, or a term that the glossary explains. The web renders runs; it never parses markup.
 */
export const inlineSchema = z.union([
  z.string(),
  z.strictObject({ label: z.string() }),
  z.strictObject({ code: z.string() }),
  /** A glossary term; `term` is its id in the document's glossary. */
  z.strictObject({ term: z.string(), text: z.string() }),
]);
export const textSchema = z.array(inlineSchema);

export type Inline = z.infer<typeof inlineSchema>;
export type Text = z.infer<typeof textSchema>;
