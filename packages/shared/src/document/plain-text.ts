import type { Text } from './text.ts';

/** The words of a text without their marking, for titles, `aria-label` and the clipboard. Apart from the schemas: browsers call it. */
export const plainText = (text: Text): string =>
  text
    .map((run) =>
      typeof run === 'string' ? run : 'label' in run ? run.label : 'code' in run ? run.code : run.text,
    )
    .join('');
