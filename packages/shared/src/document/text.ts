import { z } from 'zod';

/**
 * A run of translated text: plain words, a Salesforce label printed exactly as Setup prints it, an API name
 * or other value to copy, or a link. The web renders runs; it never parses markup.
 */
export const inlineSchema = z.union([
  z.string(),
  z.strictObject({ label: z.string() }),
  z.strictObject({ code: z.string() }),
  z.strictObject({ href: z.string(), text: z.string() }),
]);
export const textSchema = z.array(inlineSchema);

export type Inline = z.infer<typeof inlineSchema>;
export type Text = z.infer<typeof textSchema>;

/** The words of a text without their marking, for titles, `aria-label` and the clipboard. */
export const plainText = (text: Text): string =>
  text
    .map((run) =>
      typeof run === 'string' ? run : 'label' in run ? run.label : 'code' in run ? run.code : run.text,
    )
    .join('');
