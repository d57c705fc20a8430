import type { Shown } from '../model/check.ts';
import type { ShareableObject } from './facts/shareable-objects.ts';
import type { Key } from './locales/en.ts';

/** The external default as Setup prints it; a value that nobody knows as Salesforce's API has it. */
export const shownModel = ({ external, externalValue }: ShareableObject): Shown<Key> =>
  external === 'unknown' ? externalValue : { key: `external-default.value.${external}` };
