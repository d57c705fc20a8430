import type { Message } from '@orgready/guides/model/check';
import { placeholders } from '@orgready/guides/placeholders';
import { argumentsOf, chosenBy } from '@orgready/shared/language/arguments';
import { type Kinds, withoutNumbers } from '@orgready/shared/language/conceal';
import type { Locale } from '@orgready/shared/language/locales';
import { createTranslator } from '@orgready/shared/language/translator';
import type { Blueprint } from './blueprint.ts';
import { ownNames } from './own-names.ts';
import { kindsOfNumbers, readable, valueKinds } from './value-kinds.ts';

type Names = Pick<Blueprint, 'guide' | 'params' | 'party'>;

/** Returns values without what may come from the org: names of the blueprint stay, the others become their kind. */
const shownOf = (values: NonNullable<Message['params']>, own: ReadonlySet<string>, locale: Locale) => {
  const kinds: Kinds = kindsOfNumbers[locale];
  return Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, string | readonly string[]] => {
      if (typeof value === 'number') return [name, kinds.number];
      const texts = [value].flat().map((each) => (own.has(each) ? each : valueKinds[locale](name)));
      return [name, [...new Set(texts)]];
    }),
  );
};

/**
 * Returns a message as staff may read it before the customer releases it: every value that may come from the org is replaced by
 * its kind ("the user", "some"), names of the blueprint stay. Null for a message whose text such a value chooses: it would
 * show the value or be untrue.
 */
export const staffMessageOf = (
  { key, params = {} }: Message,
  { customer, ...blueprint }: Names & { readonly customer: string },
  locale: Locale,
): string | null => {
  const { guide } = blueprint;
  const message = guide.locales[locale][key];
  if (message === undefined) return null;
  const unknown = new Set(Object.keys(params).filter((name) => params[name] === 'unknown'));
  const concealed = withoutNumbers(message, new Set(Object.keys(params)), unknown, kindsOfNumbers[locale]);
  if (concealed === null) return null;
  const names = placeholders(guide, blueprint, customer, locale);
  const text = createTranslator({ concealed }, locale).line('concealed', {
    ...names,
    ...shownOf(params, ownNames(blueprint), locale),
  });
  return readable[locale](text);
};

/** Returns a message of which only the key is known, with the kind of each value; null as in `staffMessageOf`. */
export const staffMessageOfKey = (
  key: string,
  names: Names & { readonly customer: string },
  locale: Locale,
): string | null => {
  const message = names.guide.locales[locale][key];
  if (message === undefined) return null;
  const given = placeholders(names.guide, names, names.customer, locale);
  const chosen = chosenBy(message);
  // Names of the org are not known here. A message has a text for that, or shows their kind.
  const isGiven = (name: string): boolean =>
    Object.hasOwn(given, name) && (chosen.has(name) || !['user', 'profile', 'set'].includes(name));
  const values = [...argumentsOf(message).keys()].filter((name) => !isGiven(name));
  return staffMessageOf({ key, params: Object.fromEntries(values.map((name) => [name, ''])) }, names, locale);
};
