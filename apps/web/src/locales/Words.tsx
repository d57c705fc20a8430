import type { InEveryLocale } from '@orgready/shared/language/locales';
import { createTranslator, type Messages, type Translator } from '@orgready/shared/language/translator';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { en } from './en.ts';
import { pageLocale } from './pageLocale.ts';
import { customerTables } from './tables.ts';

type Translate = <M extends Messages>(messages: M) => Translator<M>;

/**
 * Returns a function that makes a translator for a message table, one per table, because compiling messages is slow.
 */
const translating = (alter: <M extends Messages>(messages: M) => M): Translate => {
  const made = new WeakMap<Messages, unknown>();
  return <M extends Messages>(messages: M) => {
    const known = made.get(messages) as Translator<M> | undefined;
    const translator = known ?? createTranslator(alter(messages), pageLocale);
    made.set(messages, translator);
    return translator;
  };
};

const TranslateContext = createContext<Translate>(translating((messages) => messages));

/** Replaces the messages of its children. Tests use it to render the pages in a pseudo-language. */
export const Words = ({
  alter,
  children,
}: {
  alter: <M extends Messages>(messages: M) => M;
  children: ReactNode;
}) => {
  const translate = useMemo(() => translating(alter), [alter]);
  return <TranslateContext value={translate}>{children}</TranslateContext>;
};

/** Returns the translator for a table of messages. A lazily loaded part of the product has its own tables. */
export const useWordsOf = <M extends Messages>(tables: InEveryLocale<M>): Translator<M> =>
  useContext(TranslateContext)(tables[pageLocale]);

/** Returns the translator of the customer pages. All visible text on them comes from it. */
export const useWords = (): Translator<typeof en> => useWordsOf(customerTables);
