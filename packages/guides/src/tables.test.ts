import { readdirSync, readFileSync } from 'node:fs';
import { cantTellReasonSchema } from '@orgready/shared/document/verdict';
import { describe, expect, it } from 'vitest';
import { guides } from './index.ts';

// Checks, and the tables of the states that lead to their verdicts, as they are written.

const read = (folder: URL, name: string): string => readFileSync(new URL(name, folder), 'utf8');
const folderOf = (path: string): URL => new URL(path, import.meta.url);
const filesIn = (folder: URL): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.property.test.ts'));
const isTable = (name: string): boolean => name.endsWith('.test.ts');

/** The text of a call from its opening parenthesis on, without what follows its end. */
const argumentsFrom = (text: string): string => {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return text.slice(1, at);
  }
  throw new Error(`A call has no end: ${text.slice(0, 80)}`);
};

/** Arguments of a call, or properties of an object, at its own depth. */
const partsOf = (text: string): readonly string[] => {
  const parts = [''];
  let depth = 0;
  for (const char of text) {
    if ('({['.includes(char)) depth += 1;
    if (')}]'.includes(char)) depth -= 1;
    if (char === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
};

/** The part of a call that says what the verdict's message is; its reason, if it has no message of its own. */
const messagePart = (verdict: string, call: string): string => {
  const [first = '', second = ''] = partsOf(call);
  switch (verdict) {
    case 'failed':
      return second;
    case 'cantTell': {
      const more = second.trim().replace(/^\{|\}$/g, '');
      return partsOf(more).find((part) => /^\s*message\b/.test(part)) ?? first;
    }
    default:
      return first;
  }
};

/** The messages, or reasons, that a source gives to its verdicts, each with the outcome; a part that varies is `*`. */
const declaredIn = (source: string, isKnown: (text: string) => boolean): readonly string[] =>
  [...source.matchAll(/(?<![\w.])(passed|failed|cantTell|inapplicable)(?=\()/g)].flatMap(
    ({ 1: verdict = '', index }) => {
      const part = messagePart(verdict, argumentsFrom(source.slice(index + verdict.length)));
      const plain = [...part.matchAll(/'([^']+)'/g)].flatMap(({ 1: key = '' }) =>
        isKnown(key) ? [key] : [],
      );
      const varying = [...part.matchAll(/`([^`]+)`/g)].map(({ 1: key = '' }) =>
        key.replaceAll(/\$\{[^}]*\}/g, '*'),
      );
      return [...plain, ...varying].map((key) => `${verdict} ${key}`);
    },
  );

/** The verdicts that rows of tables expect, as `verdictOf` writes them: outcome, severity or reason, key. */
const rowsIn = (table: string): readonly string[] =>
  [...table.matchAll(/'((?:passed|failed|cantTell|inapplicable) [^']+)'/g)].map(({ 1: row = '' }) => {
    const words = row.split(' ');
    return `${words[0]} ${words.at(-1)}`;
  });

const isReached = (declared: string, rows: readonly string[]): boolean => {
  const [before = '', after] = declared.split('*');
  return after === undefined
    ? rows.includes(declared)
    : rows.some((row) => row.startsWith(before) && row.endsWith(after));
};

interface Source {
  readonly name: string;
  readonly text: string;
}

const sourcesIn = (folder: URL): readonly Source[] =>
  filesIn(folder).map((name) => ({ name, text: read(folder, name) }));
const isOfTable = ({ name }: Source): boolean => isTable(name);
const isOfCheck = (source: Source): boolean =>
  /\b(?:id: '|permissionsCheck\(|appPolicyChecks\(\n)/.test(source.text) && !isOfTable(source);

const shared = sourcesIn(folderOf('checks/'));

describe.each(guides.map((guide) => [guide.id, guide] as const))('the checks of %s', (id, guide) => {
  const own = sourcesIn(folderOf(`${id}/checks/`));
  const all = [...own, ...shared];
  const tables = all.filter(isOfTable);
  /** The tables of the checks in a file; all of them for what several checks say. */
  const tablesOf = ({ name }: Source): readonly Source[] => {
    const found = tables.filter(({ text }) => text.includes(`from './${name}'`));
    return found.length > 0 ? found : tables;
  };

  it('are each tested by a table of the states that lead to its verdicts', () => {
    const withChecks = own.filter(isOfCheck);
    expect(withChecks.length).toBeGreaterThan(10);
    for (const { name } of withChecks)
      expect(
        tables.some(({ text }) => text.includes(`from './${name}'`)),
        `a table for ${name}`,
      ).toBe(true);
  });

  it('have a row for every message that a verdict can have, and for every reason without one', () => {
    const known = new Set<string>([...Object.keys(guide.locales.en), ...cantTellReasonSchema.options]);
    // What several checks say is beside their folder.
    const sources = [...all, ...sourcesIn(folderOf(`${id}/`))].filter((source) => !isOfTable(source));
    const declared = sources.flatMap((source) => {
      const rows = tablesOf(source).flatMap(({ text }) => rowsIn(text));
      return declaredIn(source.text, (text) => known.has(text)).map((one) => ({
        one,
        rows,
        in: source.name,
      }));
    });
    expect(declared.length).toBeGreaterThan(40);
    expect(
      declared.filter(({ one, rows }) => !isReached(one, rows)).map((at) => `${at.in}: ${at.one}`),
    ).toEqual([]);
  });
});
