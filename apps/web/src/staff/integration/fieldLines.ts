import type { IntegrationParams } from '@orgready/guides/integration/params';

type RequiredField = NonNullable<IntegrationParams['objects']>[number]['fields'][number];

/** What stands on lines of their own, without the empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const marks = ['read', 'write', 'optional'];

/** What may not stand after the name of a field, such as a misspelt “wirte”; one a line that has any. */
export const strangeWords = (text: string): readonly string[] =>
  linesOf(text).flatMap((line) => {
    const strange = line
      .split(/\s+/)
      .slice(1)
      .filter((word) => !marks.includes(word.toLowerCase()));
    return strange.length > 0 ? [strange.join(' ')] : [];
  });

/** Fields as they are typed, one a line: `Industry`, `Amount write`, `Region__c optional`. */
export const fieldsOf = (text: string): RequiredField[] =>
  linesOf(text).map((line) => {
    const [name = '', ...after] = line.split(/\s+/);
    const words = after.map((word) => word.toLowerCase());
    return {
      name,
      access: words.includes('write') ? 'write' : 'read',
      ...(words.includes('optional') ? { optional: true } : {}),
    };
  });
