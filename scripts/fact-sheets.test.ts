import { globSync } from 'node:fs';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';
import { readSource, root, sourceFiles } from './sources.ts';

const sheets = { A: 'apps', P: 'permissions', C: 'changes-2026' } as const;
type Sheet = keyof typeof sheets;

/** Returns everything of a fact sheet that can be cited: `5`, `5.4`, `T6`, `11.9` (an item of a numbered list), `head`. */
const anchorsOf = (sheet: Sheet): Set<string> => {
  const anchors = new Set<string>();
  let section = '';
  for (const line of readSource(`docs/salesforce/${sheets[sheet]}.md`).split('\n')) {
    const heading = /^#{2,3} (\d+(?:\.\d+)?)\.? /.exec(line)?.[1];
    if (heading) section = heading;
    const item = heading ?? /^- \*\*(T\d+)\.\*\* /.exec(line)?.[1];
    if (item) anchors.add(item);
    const numbered = /^(\d+)\. /.exec(line)?.[1];
    if (numbered) anchors.add(`${section}.${numbered}`);
  }
  // The table of rights that opens the sheet.
  if (anchors.has('0')) anchors.add('head');
  return anchors;
};
const anchors = { A: anchorsOf('A'), P: anchorsOf('P'), C: anchorsOf('C') };

interface Reference {
  readonly file: string;
  readonly text: string;
  readonly sheet: Sheet;
  readonly place: string;
}

const place = String.raw`(?:head|T\d+|\d+(?:\.\d+)?)`;
const citation = new RegExp(String.raw`\b([APC]) (${place}(?:, ${place})*)(?![\w.-]*\w)`, 'g');

/** Finds citations such as `A 5.4`, `P 3.1, T11` and `P head`. */
const referencesIn = (file: string, text: string): Reference[] =>
  [...text.matchAll(citation)].flatMap(([whole, sheet, places]) =>
    (places ?? '').split(', ').map((one) => ({ file, text: whole, sheet: sheet as Sheet, place: one })),
  );

/** Returns the comments of a file as running text, without the marks that a line of a comment begins with. */
const commentsOf = (path: string): string =>
  parseSync(path, readSource(path))
    .comments.map(({ value }) => value.replaceAll(/\s*\n\s*\*? ?/g, ' '))
    .join(' ');

const comments = sourceFiles('ts,tsx').map((file) => ({ file, text: commentsOf(file) }));
const pages = globSync(['*.md', 'docs/*.md', 'docs/{decisions,how-to}/*.md'], { cwd: root }).map((file) => ({
  file,
  text: readSource(file),
}));

describe('the fact sheets that comments cite', () => {
  const references = comments.flatMap(({ file, text }) => referencesIn(file, text));

  test('are in the repository, with a place for every citation', () => {
    expect(references.length).toBeGreaterThan(100);
    const broken = [...references, ...pages.flatMap(({ file, text }) => referencesIn(file, text))]
      .filter(({ sheet, place }) => !anchors[sheet].has(place))
      .map(({ file, text }) => `${file}: ${text}`);
    expect(broken).toEqual([]);
  });

  test('are cited in one way, so that this test sees every citation', () => {
    const odd = comments
      .flatMap(({ file, text }) =>
        [...text.matchAll(/\b[APC]\d+\.\d+|\b[AP] ?§|\bsecurity T\d+|\(oracle\)|[([]T\d+/g)].map(
          ([found]) => `${file}: ${found}`,
        ),
      )
      .sort();
    expect(odd).toEqual([]);
  });

  test.for(Object.values(sheets))('%s.md finds its own sections', (name) => {
    const sheet = (Object.keys(sheets) as Sheet[]).find((key) => sheets[key] === name) ?? 'A';
    const own = [...readSource(`docs/salesforce/${name}.md`).matchAll(/\((\d+\.\d+)\)/g)].map(
      ([, one]) => one,
    );
    expect(own.filter((one) => !anchors[sheet].has(one ?? ''))).toEqual([]);
    expect(anchors[sheet].size).toBeGreaterThan(6);
  });

  test('a citation of what is not there is found', () => {
    const [reference] = referencesIn('x.ts', 'Needs View Setup (P 99.1).');
    expect(reference).toMatchObject({ sheet: 'P', place: '99.1' });
    expect(anchors.P.has('99.1')).toBe(false);
    expect(referencesIn('x.ts', 'A 256-bit secret')).toEqual([]);
  });
});
