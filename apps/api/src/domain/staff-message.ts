import type { Message } from '@orgready/guides/model/check';
import { permissionLabels } from '@orgready/guides/permission-labels';
import { chosenBy } from '@orgready/shared/language/arguments';
import type { Locale } from '@orgready/shared/language/locales';
import type { Blueprint } from './blueprint.ts';
import { valueKinds } from './value-kinds.ts';
import type { Words } from './words.ts';

const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

/** Returns the names that staff know without an org: those of their blueprint, and Salesforce's labels of permissions. */
const ownNames = ({
  guide,
  params,
  party,
}: Pick<Blueprint, 'guide' | 'params' | 'party'>): ReadonlySet<string> =>
  new Set([...textsIn(params), party.name, guide.describe(params).name, ...Object.values(permissionLabels)]);

/**
 * Returns a message as staff may read it: every value that may come from the org is replaced by its kind ("the user"), names of
 * the blueprint stay. Null for a message that depends on such a value in another way, as on a number: it would show the value
 * or be untrue.
 */
export const staffMessageOf = (
  { key, params = {} }: Message,
  blueprint: Pick<Blueprint, 'guide' | 'params' | 'party'>,
  words: Words,
  locale: Locale,
): string | null => {
  const message = blueprint.guide.locales[locale][key];
  if (message === undefined) return null;
  const own = ownNames(blueprint);
  const chosen = chosenBy(message);
  const shown: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(params)) {
    const values = [value].flat();
    if (chosen.has(name) || typeof value === 'number') return null;
    const texts = values.map((each) => (own.has(String(each)) ? String(each) : valueKinds[locale](name)));
    shown[name] = [...new Set(texts)];
  }
  return words.line(key, shown);
};
