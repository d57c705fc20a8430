import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { guides } from '@orgready/guides';
import { causes } from '@orgready/guides/explain/causes';
import { en as shared } from '@orgready/guides/locales/en';
import { cantTellReasonSchema } from '@orgready/shared/document/verdict';
import { describe, expect, it } from 'vitest';
import { gatheredScenarios } from '../testing/gathered.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const sourcesIn = (folder: string): readonly string[] =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('locales'))
    .map((name) => readFileSync(`${root}${folder}/${name}`, 'utf8'));

/** Used by every guide for a read that failed. */
const ofReasons = cantTellReasonSchema.options.flatMap((reason) => [`reason.${reason}`, `remedy.${reason}`]);
/** No scenario leads there; the tables of their checks do. */
const inTables = [
  'api-access.session',
  'api-access.session.remedy',
  'permitted-users.grant.permission-set',
  ...['ask.api-session', 'ask.scope', 'ask.object'].flatMap((topic) => [
    `${topic}.subject`,
    `${topic}.message`,
  ]),
];

/** Adds every text in a value, however deep. */
const collectTexts = (value: unknown, into: Set<string>, seen = new Set<unknown>()): void => {
  if (typeof value === 'string') into.add(value);
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  for (const part of Object.values(value)) collectTexts(part, into, seen);
};

describe.each(guides.map((guide) => [guide.id, guide] as const))('the messages of %s', (id, guide) => {
  it('are all written out in a source, or used in some scenario', async () => {
    const used = new Set<string>([...ofReasons, ...inTables]);
    // The locale itself names every key.
    const { locales, ...rest } = guide;
    collectTexts(rest, used);
    collectTexts(causes, used);
    const before = used.size;
    // A message of the shared locale may be used by another guide alone.
    const usedByOthers = new Set<string>();
    for (const { guide: of, verdicts } of await gatheredScenarios())
      collectTexts([...verdicts.values()], of.id === id ? used : usedByOthers);
    expect(used.size).toBeGreaterThan(before);
    const sources = [...sourcesIn('packages/guides/src'), ...sourcesIn('apps/api/src')].join('\n');
    const unused = Object.keys(locales.en).filter(
      (key) => !used.has(key) && !(key in shared && usedByOthers.has(key)) && !sources.includes(`'${key}'`),
    );
    expect(unused).toEqual([]);
    // The first test of a run that needs the scenarios gathers them all.
  }, 600_000);
});
