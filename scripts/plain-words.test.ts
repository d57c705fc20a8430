import { parseSync, Visitor } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { type RefusedWord, refusedEverywhere, refusedInTexts, salesforceTexts } from './refused-words.ts';
import { readSource, sourceFiles } from './sources.ts';

interface Place {
  readonly where: string;
  readonly text: string;
}

/** Returns each refused word in the texts, with its place and what to write instead. */
const findRefused = (places: readonly Place[], words: readonly RefusedWord[]): string[] =>
  places.flatMap(({ where, text }) => {
    const ours = salesforceTexts.reduce((rest, label) => rest.replaceAll(label, ''), text);
    return words.flatMap(({ word, instead }) => {
      const found = word.exec(ours);
      return found ? [`${where}: "${found[0]}" in "${text.trim().slice(0, 120)}"; write: ${instead}`] : [];
    });
  });

/** Keys of messages, ids, addresses and names of properties are not texts. */
const isText = (literal: string): boolean =>
  / |^[A-Z][a-z]+$/.test(literal) && !literal.startsWith('/') && !/^SELECT /.test(literal);

/** Returns the texts among the literals of a file: the values, not the keys of its objects. */
const literalsOf = (path: string): Place[] => {
  const source = readSource(path);
  const places: Place[] = [];
  const keys = new Set<number>();
  const add = (start: number, text: string) => {
    const line = source.slice(0, start).split('\n').length;
    if (!keys.has(start) && isText(text)) places.push({ where: `${path}:${line}`, text });
  };
  new Visitor({
    Property: ({ key, computed }) => void (computed || keys.add(key.start)),
    ImportDeclaration: ({ source: from }) => void keys.add(from.start),
    Literal: ({ start, value }) => (typeof value === 'string' ? add(start, value) : undefined),
    TemplateElement: ({ start, value }) => add(start, value.cooked ?? value.raw),
  }).visit(parseSync(path, source).program);
  return places;
};

/** Returns the texts of a page of the simulator: what is neither code nor markup. */
const pageTextOf = (path: string): Place[] =>
  readSource(path)
    .replace(/<%[\s\S]*?%>|<[^>]*>/g, (markup) => markup.replace(/[^\n]/g, ' '))
    .split('\n')
    .flatMap((text, at) => (text.trim() === '' ? [] : [{ where: `${path}:${at + 1}`, text }]));

const code = sourceFiles('ts,tsx');
const isMessages = (path: string): boolean => /\/locales\/en[\w-]*\.ts$|\/test-guide\/words\.ts$/.test(path);
/** Messages in other languages. */
const isForeign = (path: string): boolean => /\/messages\/locales\/(?:de|fr|es|pt-BR)\.ts$/.test(path);
const isDrawing = (path: string): boolean =>
  /^packages\/guides\/src\/[\w-]+\/(?:steps|drawings|screens)\//.test(path) && !path.includes('.test.');
const isSimulatorPage = (path: string): boolean =>
  /^packages\/org-simulator\/src\/(?:setup|oauth)\//.test(path) && !path.includes('.test.');

/** Splits names of code into words: `setSaid` holds "said". */
const wordsOf = (line: string): string => line.replace(/([a-z])(?=[A-Z])|_/g, '$1 ');

describe('plain American English', () => {
  test('is what every message is written in', () => {
    const texts = code.filter(isMessages).flatMap(literalsOf);
    expect(texts.length).toBeGreaterThan(900);
    expect(findRefused(texts, refusedInTexts).join('\n')).toBe('');
  });

  test('is what problems of the API, drawings of Setup, and pages of the simulator are written in', () => {
    const problems = literalsOf('packages/shared/src/contract/problems.ts');
    const drawings = code.filter(isDrawing).flatMap(literalsOf);
    const pages = [
      ...code.filter(isSimulatorPage).flatMap(literalsOf),
      ...sourceFiles('eta').flatMap(pageTextOf),
    ];
    for (const [texts, least] of [
      [problems, 20],
      [drawings, 100],
      [pages, 200],
    ] as const)
      expect(texts.length).toBeGreaterThan(least);
    expect(findRefused([...problems, ...drawings, ...pages], refusedInTexts).join('\n')).toBe('');
  });

  test('is what code, comments, and tests are written in', () => {
    const lines = sourceFiles('ts,tsx,css,eta,js')
      .filter((path) => !isForeign(path))
      .filter((path) => path !== 'scripts/refused-words.ts' && path !== 'scripts/plain-words.test.ts')
      .flatMap((path) =>
        readSource(path)
          .split('\n')
          .map((line, at) => ({ where: `${path}:${at + 1}`, text: wordsOf(line) })),
      );
    expect(lines.length).toBeGreaterThan(50_000);
    const any = new RegExp(refusedEverywhere.map(({ word }) => word.source).join('|'), 'i');
    const suspects = lines.filter(({ text }) => any.test(text));
    expect(findRefused(suspects, refusedEverywhere).join('\n')).toBe('');
  });

  test.each([
    ['The user’s licence', 'licence'],
    ['const setSaid = 1', 'Said'],
    ['You authorised it', 'authorised'],
    ['Put the policies of the app right', 'Put the policies of the app right'],
  ])('refuses "%s"', (text, word) => {
    expect(findRefused([{ where: 'a', text: wordsOf(text) }], refusedEverywhere)[0]).toContain(`"${word}"`);
  });
});
