import { term } from '../model/glossary-term.ts';
import type { Term } from '../model/guide.ts';
import type { Key } from './locales/en.ts';

/** Salesforce's words that the guide uses; each is explained where it is used. */
export const glossary: readonly Term<Key>[] = [
  term('sharing-set'),
  term('access-mapping'),
  term('org-wide-default'),
  term('license'),
  term('profile'),
];
