import type { InEveryLocale } from '@orgready/shared/language/locales';
import { createTranslator, type Messages, type Translator } from '@orgready/shared/language/translator';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { en } from './en.ts';
import { pageLocale } from './pageLocale.ts';
import { customerTables } from './tables.ts';

type Translate = <M extends Messages>(messages: M) => Translator<M>;

/** Makes translators from message tables; one per table, as compiling messages is not free. */
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

/** Replaces the messages below it; tests render the pages in a language nobody speaks. */
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

/** Returns the translator of a table of messages. A lazy part of the product brings its own tables. */
export const useWordsOf = <M extends Messages>(tables: InEveryLocale<M>): Translator<M> =>
  useContext(TranslateContext)(tables[pageLocale]);

/** The only way to a visible word in the customer's pages. */
export const useWords = (): Translator<typeof en> => useWordsOf(customerTables);
