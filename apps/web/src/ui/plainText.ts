import type { Text } from '@orgready/shared/document/text';

/** The words of a text without their marking. The shared function of this name shares its file with the schemas. */
export const plainText = (text: Text): string =>
  text
    .map((run) =>
      typeof run === 'string' ? run : 'label' in run ? run.label : 'code' in run ? run.code : run.text,
    )
    .join('');
