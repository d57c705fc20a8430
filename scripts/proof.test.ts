import { describe, expect, it } from 'vitest';
import { proofPages } from './proof/pages.ts';
import { proofOf, readRows } from './proof/rows.ts';
import { idsOf, testsIn, testsOfProject } from './proof/tests-of-project.ts';
import { readSource } from './sources.ts';

const tests = testsOfProject();
const threats = readRows('docs/threats.tsv');
const asvs = readRows('docs/asvs.tsv');

const numbered = (letter: string, last: number, left: readonly number[] = []): string[] =>
  Array.from({ length: last }, (_, at) => at + 1)
    .filter((number) => !left.includes(number))
    .map((number) => letter + String(number).padStart(letter === 'T' ? 2 : 1, '0'));
/** The others are threats of what the product does not have: manifests, webhooks, embedding, writes, staff of their own, and packages. */
const wanted = numbered('T', 29, [10, 11, 15, 17, 21]);
const isLater = (id: string): boolean =>
  threats.every((row) => row.id !== id || row.proof.startsWith('later: '));
/** A fault is listed from the day it is found; what is yet to be mended has no test. */
const faults = numbered('F', 26).filter((id) => !isLater(id) || !threats.some((row) => row.id === id));

describe('the proof of what is safe', () => {
  it.each(Object.entries(proofPages))('matches %s; `pnpm proof` updates it', (path, pageOf) => {
    expect(readSource(path)).toBe(pageOf(tests));
  });

  it('names no test and no text that is not there', () => {
    const wrong = [...threats, ...asvs].flatMap(({ id, proof }) => {
      const found = proofOf(proof, tests);
      return found.state === 'wrong' ? [`${id}: ${found.fault}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('has for each threat and each fault a test whose name begins with its id', () => {
    const named = new Set(tests.flatMap(({ title, groups }) => [title, ...groups].flatMap(idsOf)));
    expect([...wanted, ...faults].filter((id) => !named.has(id))).toEqual([]);
  });

  it('lists for each threat and each fault a test that is named after it, and no other id', () => {
    const lacking = [...wanted, ...faults].filter(
      (id) =>
        !threats
          .filter((row) => row.id === id)
          .map(({ proof }) => proofOf(proof, tests))
          .some(
            (proof) =>
              proof.state === 'held' &&
              proof.places.some(({ path, text }) =>
                tests.some(
                  (test) =>
                    test.path === path &&
                    test.title === text &&
                    [text, ...test.groups].some((title) => idsOf(title).includes(id)),
                ),
              ),
          ),
    );
    expect(lacking).toEqual([]);
    const known = new Set([...numbered('T', 29), ...numbered('F', 26)]);
    expect(threats.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
  });

  it('has 140 requirements for tests and 27 for documents, each once', () => {
    const ids = asvs.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(167);
  });

  it('finds a test by its title and its groups, unless it is never run', () => {
    const text = `describe.each(x)('on %s', () => { it.each([1])('T01, F2: works', run); it.skip('not', run); });`;
    const found = testsIn('a/b.test.ts', text);
    expect(found.map(({ title, groups }) => [title, groups])).toEqual([
      ['on %s', []],
      ['T01, F2: works', ['on %s']],
    ]);
    expect(idsOf('T01, F2: works')).toEqual(['T01', 'F2']);
    expect(proofOf('b › renamed', found)).toMatchObject({ state: 'wrong' });
    expect(proofOf('b › T01, F2: works', found)).toMatchObject({ state: 'held' });
    expect(proofOf('README.md › words that nobody has written', found)).toMatchObject({ state: 'wrong' });
  });
});
