import type { InEveryLocale } from '@orgready/shared/language/locales';
import {
  createTranslator,
  type Messages,
  type Params,
  type Translator,
} from '@orgready/shared/language/translator';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { visibleText } from '../ui/visibleText.ts';
import type { en } from './en.ts';
import { pageLocale } from './pageLocale.ts';
import { customerTables } from './tables.ts';

type Translate = <M extends Messages>(messages: M, locale: string) => Translator<M>;

/** Returns the values with hidden characters made visible: a name must not reverse its sentence. */
const visibleParams = (params: Params): Params =>
  Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'string'
        ? visibleText(value)
        : typeof value === 'number'
          ? value
          : value.map(visibleText),
    ]),
  );

/** Lines go to the page as they are; `RichText` renders texts, and copies what it has to copy unchanged. */
const withVisibleLines = <M extends Messages>(translator: Translator<M>): Translator<M> => ({
  ...translator,
  line: (key, params) => translator.line(key, params && visibleParams(params)),
});

/**
 * Returns a function that makes a translator for a message table, one per table, because compiling messages is slow.
 */
const translating = (alter: <M extends Messages>(messages: M) => M): Translate => {
  const made = new WeakMap<Messages, unknown>();
  return <M extends Messages>(messages: M, locale: string) => {
    const known = made.get(messages) as Translator<M> | undefined;
    const translator = known ?? withVisibleLines(createTranslator(alter(messages), locale));
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

/** Returns the translator for messages in one language, which may be another one than that of the page. */
export const useWordsIn = <M extends Messages>(messages: M, language: string): Translator<M> =>
  useContext(TranslateContext)(messages, language);

/** Returns the translator for a table of messages. A lazily loaded part of the product has its own tables. */
export const useWordsOf = <M extends Messages>(tables: InEveryLocale<M>): Translator<M> =>
  useWordsIn(tables[pageLocale], pageLocale);

/** Returns the translator of the customer pages. All visible text on them comes from it. */
export const useWords = (): Translator<typeof en> => useWordsOf(customerTables);
