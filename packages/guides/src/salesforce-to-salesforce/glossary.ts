import { term } from '../model/glossary-term.ts';
import type { Term } from '../model/guide.ts';
import type { Key } from './locales/en.ts';

/** Salesforce's words that the guide uses; each is explained wherever it stands. */
export const glossary: readonly Term<Key>[] = [
  term('permission-set'),
  term('profile'),
  term('connection'),
  term('queue'),
  term('page-layout'),
  term('related-list'),
  term('list-view'),
];
