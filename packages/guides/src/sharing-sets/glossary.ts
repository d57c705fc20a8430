import type { Term } from '../model/guide.ts';
import type { Key } from './locales/en.ts';

const term = <Id extends string>(id: Id) =>
  ({
    id,
    title: `glossary.${id}.title`,
    text: `glossary.${id}.text`,
    words: `glossary.${id}.words`,
  }) as const;

/** Salesforce's words that the guide uses; each is explained where it is used. */
export const glossary: readonly Term<Key>[] = [
  term('sharing-set'),
  term('access-mapping'),
  term('org-wide-default'),
  term('license'),
  term('profile'),
];
