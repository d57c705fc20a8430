import type { Text } from './text.ts';

/**
 * Returns a text without its formatting, for titles, `aria-label`, and the clipboard. Separate from the schemas
 * because browsers use it.
 */
export const plainText = (text: Text): string =>
  text
    .map((run) =>
      typeof run === 'string' ? run : 'label' in run ? run.label : 'code' in run ? run.code : run.text,
    )
    .join('');
