import type { Guide } from '@orgready/guides/model/guide';
import { plainText } from '@orgready/shared/document/plain-text';
import type { StepDocument } from '@orgready/shared/document/step';
import type { Text } from '@orgready/shared/document/text';
import { beforeAll, describe, expect, it } from 'vitest';
import { wordsOf } from '../domain/words.ts';
import { guideWith } from '../testing/guide.ts';
import { sampleBlueprint } from '../testing/integration.ts';
import { endedScenarios } from '../testing/outcomes.ts';
import { tellingScenarios } from '../testing/scenario.ts';

/** Spellings by term, as the guide's English gives them. */
const spellings = (guide: Guide): ReadonlyMap<string, readonly string[]> =>
  new Map(guide.glossary.map(({ id, words }) => [id, (guide.locales.en[words] ?? '').split('|')]));

const isWordChar = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
/** Where a word occurs as a whole, read letter by letter. */
const placesOf = (text: string, word: string): { from: number; to: number }[] => {
  const places: { from: number; to: number }[] = [];
  const lower = text.toLowerCase();
  for (let from = lower.indexOf(word); from >= 0; from = lower.indexOf(word, from + 1)) {
    const to = from + word.length;
    if (!isWordChar(text[from - 1]) && !isWordChar(text[to])) places.push({ from, to });
  }
  return places;
};
/** The terms that stand in a text, those inside a longer one left out. */
const termsIn = (text: string, guide: Guide): ReadonlySet<string> => {
  const places = [...spellings(guide)].flatMap(([term, words]) =>
    words.flatMap((word) => placesOf(text, word.toLowerCase()).map((place) => ({ term, ...place }))),
  );
  const inside = (a: { from: number; to: number }, b: { from: number; to: number }): boolean =>
    a.from >= b.from && a.to <= b.to && a.to - a.from < b.to - b.from;
  return new Set(places.filter((one) => !places.some((other) => inside(one, other))).map(({ term }) => term));
};

/** Every text of a document, wherever it is: an array of runs. */
const textsIn = (value: unknown): Text[] => {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && value.length > 0 && value.every(isRun)) return [value as Text];
  return Object.values(value).flatMap(textsIn);
};
const isRun = (run: unknown): boolean =>
  typeof run === 'string' ||
  (typeof run === 'object' && run !== null && ['label', 'code', 'term'].some((key) => key in run));
/** Returns the texts of a step's page in reading order. Lists of plain strings are no texts. */
const textsOf = ({ why, body, tasks, checks }: StepDocument): Text[] => [
  why,
  ...body.flatMap((block) => (block.kind === 'text' || block.kind === 'note' ? [block.text] : [])),
  ...tasks.flatMap(({ clicks }) => clicks),
  ...checks.flatMap((check) =>
    textsIn([
      check.attestable,
      ...check.parts.map(({ text }) => text),
      check.why,
      check.message,
      check.remedy,
    ]),
  ),
];

/** Returns the terms that a text explains. */
const explainedIn = (text: Text): readonly string[] =>
  text.flatMap((run) => (typeof run === 'object' && 'term' in run ? [run.term] : []));

describe('a word of the glossary', () => {
  let ended: Awaited<ReturnType<typeof endedScenarios<'pages'>>>;
  beforeAll(async () => {
    ended = await endedScenarios('pages');
  }, 300_000);

  it.each(tellingScenarios)(
    'is explained once on each page, where it occurs first: $name',
    async ({ guide, name }) => {
      const { document, steps = [] } = ended[name] ?? {};
      const entries = new Set(document?.glossary.map(({ id }) => id));
      let found = 0;
      for (const step of steps) {
        const explained = new Set<string>();
        for (const text of textsOf(step)) {
          for (const term of explainedIn(text)) {
            expect(entries).toContain(term);
            expect(explained, `${term} on ${step.id}`).not.toContain(term);
            explained.add(term);
          }
          const labels = text.flatMap((run) =>
            typeof run === 'object' && !('term' in run) ? ['label' in run ? run.label : run.code] : [],
          );
          const inLabel = new Set(labels.flatMap((label) => [...termsIn(label, guide)]));
          for (const term of termsIn(plainText(text), guide)) {
            found += 1;
            expect(explained.has(term) || inLabel.has(term), `${term} in "${plainText(text)}"`).toBe(true);
          }
        }
      }
      expect(found).toBeGreaterThan(10);
    },
  );
});

describe('marking', () => {
  const words = (texts: Record<string, string>) =>
    wordsOf(
      {
        ...sampleBlueprint,
        guide: guideWith({
          glossary: [
            { id: 'set', title: 't', text: 't', words: 'w.set' },
            { id: 'group', title: 't', text: 't', words: 'w.group' },
            { id: 'dotted', title: 't', text: 't', words: 'w.dotted' },
          ],
          locales: {
            en: {
              t: 'T',
              'w.set': 'permission set|permission sets',
              'w.group': 'permission set group|permission set groups',
              'w.dotted': 'a.b|c++',
              ...texts,
            },
          },
        }),
      },
      'en',
      'Acme',
    );
  const key: string = 'text';
  const marked = (text: string) => words({ [key]: text }).text(key);

  it('lets the longest word win, also where the shorter one is known too', () => {
    expect(marked('A permission set group holds permission sets.')).toEqual([
      'A ',
      { term: 'group', text: 'permission set group' },
      ' holds ',
      { term: 'set', text: 'permission sets' },
      '.',
    ]);
  });

  it('takes whole words only, in any case and next to any sign', () => {
    for (const text of ['Apermission set', 'permission setting', 'permission set2', 'permission setß'])
      expect(marked(text), text).toEqual([text]);
    expect(marked('“Permission Set”, in quotes')).toEqual([
      '“',
      { term: 'set', text: 'Permission Set' },
      '”, in quotes',
    ]);
    expect(marked('the permission set’s name')).toContainEqual({ term: 'set', text: 'permission set' });
  });

  it('marks a term once in a text, and again in the next', () => {
    expect(marked('permission set, permission sets')).toEqual([
      { term: 'set', text: 'permission set' },
      ', permission sets',
    ]);
    expect(marked('permission set')).toEqual([{ term: 'set', text: 'permission set' }]);
  });

  it('takes the signs of a word as they are', () => {
    expect(marked('axb a.b')).toEqual(['axb ', { term: 'dotted', text: 'a.b' }]);
  });

  it('leaves labels and codes as they are, and marks around them', () => {
    expect(marked('<b>Permission Sets</b> and permission sets, <c>permission set</c>')).toEqual([
      { label: 'Permission Sets' },
      ' and ',
      { term: 'set', text: 'permission sets' },
      ', ',
      { code: 'permission set' },
    ]);
  });
});
