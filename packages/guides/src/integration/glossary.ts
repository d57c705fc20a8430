import { term } from '../model/glossary-term.ts';
import type { Term } from '../model/guide.ts';
import type { Key } from './locales/en.ts';

/** Salesforce terms that the guide uses; each is explained wherever it occurs. */
export const glossary: readonly Term<Key>[] = [
  term('license'),
  term('profile'),
  term('permission-set'),
  term('permission-set-group'),
  term('connected-app'),
  term('external-client-app'),
  term('field-level-security'),
];
