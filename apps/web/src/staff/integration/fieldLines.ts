import type { IntegrationParams } from '@orgready/guides/integration/params';
import { linesOf } from '../linesOf.ts';

type RequiredField = NonNullable<IntegrationParams['objects']>[number]['fields'][number];

const marks = ['read', 'write', 'optional'];

/** Returns the unknown words after the field names, such as a misspelled “wirte”; one entry per line that has any. */
export const strangeWords = (text: string): readonly string[] =>
  linesOf(text).flatMap((line) => {
    const strange = line
      .split(/\s+/)
      .slice(1)
      .filter((word) => !marks.includes(word.toLowerCase()));
    return strange.length > 0 ? [strange.join(' ')] : [];
  });

/** Returns the fields entered one per line: `Industry`, `Amount write`, `Region__c optional`. */
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
