import type { EngineKey } from '@orgready/guides/locales/en';
import type { Message, Shown } from '@orgready/guides/model/check';
import type { Guide } from '@orgready/guides/model/guide';
import { type OrgNames, placeholders } from '@orgready/guides/placeholders';
import type { Text } from '@orgready/shared/document/text';
import { type ArgumentKind, argumentsOf } from '@orgready/shared/language/arguments';
import type { Locale } from '@orgready/shared/language/locales';
import {
  createTranslator,
  type Messages,
  type Params,
  type Translator,
} from '@orgready/shared/language/translator';
import type { Blueprint } from './blueprint.ts';

/** A literal key must be one of the messages that all guides share; other keys come from the guide. */
type Sayable<K extends string> = string extends K ? K : K & EngineKey;

/** A guide's messages in one language, with the names of the setup filled in. */
export interface Words {
  readonly locale: string;
  text<K extends string>(key: K & Sayable<K>, params?: Params): Text;
  line<K extends string>(key: K & Sayable<K>, params?: Params): string;
  /** Returns the text of a message; the org's own text stays as it is. */
  shown(value: Shown): string;
  /** Returns true if the message exists and has all the values that it needs. */
  canSay(message: Message): boolean;
}

const translators = new WeakMap<Messages, Translator<Messages>>();
const translatorOf = (messages: Messages, locale: string): Translator<Messages> => {
  const known = translators.get(messages);
  if (known) return known;
  const made = createTranslator(messages, locale);
  translators.set(messages, made);
  return made;
};

const needed = new WeakMap<Messages, Map<string, ReadonlyMap<string, ArgumentKind>>>();
/** Returns the placeholders of a message; undefined if there is no such message. */
const neededBy = (messages: Messages, key: string): ReadonlyMap<string, ArgumentKind> | undefined => {
  const message = Object.hasOwn(messages, key) ? messages[key] : undefined;
  if (message === undefined) return undefined;
  const known = needed.get(messages) ?? new Map<string, ReadonlyMap<string, ArgumentKind>>();
  needed.set(messages, known);
  const found = known.get(key) ?? argumentsOf(message);
  known.set(key, found);
  return found;
};

/**
 * Marks the first occurrence of each glossary word in a text. Longer words win over words inside them
 * ("permission set group" over "permission set"). Texts of glossary entries are marked too.
 */
const glossaryIn = (guide: Guide, translator: Translator<Messages>): ((text: Text) => Text) => {
  const terms = new Map(
    guide.glossary.flatMap(({ id, words }) =>
      translator
        .line(words)
        .split('|')
        .map((word) => [word.toLowerCase(), id] as const),
    ),
  );
  if (terms.size === 0) return (text) => text;
  const escaped = [...terms.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const anyTerm = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return (text) => {
    const marked = new Set<string>();
    return text.flatMap((run): Text => {
      if (typeof run !== 'string') return [run];
      const runs: Text = [];
      let from = 0;
      for (const { 0: word, index } of run.matchAll(anyTerm)) {
        const term = terms.get(word.toLowerCase());
        if (term === undefined || marked.has(term)) continue;
        marked.add(term);
        if (index > from) runs.push(run.slice(from, index));
        runs.push({ term, text: word });
        from = index + word.length;
      }
      if (from < run.length) runs.push(run.slice(from));
      return runs;
    });
  };
};

const explainers = new WeakMap<Messages, (text: Text) => Text>();
const explainerOf = (guide: Guide, messages: Messages, translator: Translator<Messages>) => {
  const known = explainers.get(messages) ?? glossaryIn(guide, translator);
  explainers.set(messages, known);
  return known;
};

export const wordsOf = (
  { guide, ...blueprint }: Pick<Blueprint, 'guide' | 'params' | 'party'>,
  locale: Locale,
  customer: string,
  orgNames?: OrgNames,
): Words => {
  const messages = guide.locales[locale];
  const translator = translatorOf(messages, locale);
  const names: Params = placeholders(guide, blueprint, customer, locale, orgNames);
  const explain = explainerOf(guide, messages, translator);
  const line = (key: string, params?: Params) => translator.line(key, { ...names, ...params });
  return {
    locale: translator.locale,
    text: (key, params) => explain(translator.text(key, { ...names, ...params })),
    line,
    shown: (value) => (typeof value === 'string' ? value : line(value.key, value.params)),
    canSay: ({ key, params }) => {
      const needs = neededBy(messages, key);
      return (
        needs !== undefined &&
        [...needs].every(([name, kind]) => {
          const value = params?.[name] ?? names[name];
          return kind === 'moment' ? typeof value === 'number' : value !== undefined;
        })
      );
    },
  };
};
