import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { guides } from '@orgready/guides';
import type { Message, Verdict } from '@orgready/guides/model/check';
import { describe, expect, it } from 'vitest';
import { gatheredScenarios } from '../testing/gathered.ts';
import { sampleBlueprint } from '../testing/integration.ts';
import { staffMessageOf, staffMessageOfKey } from './staff-message.ts';
import { readable, unknownKind } from './value-kinds.ts';

const sources = fileURLToPath(new URL('../../../../packages/guides/src/', import.meta.url));

/** Keys of the messages that the tables of the checks expect. */
const keysInTables: readonly string[] = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => [
    ...readFileSync(`${sources}${name}`, 'utf8').matchAll(
      /'(?:passed|failed|cantTell|inapplicable) (?:[^' ]+ )?([^' ]+)'/g,
    ),
  ])
  .flatMap(([, key]) => key ?? []);

/** A text that a person can read has neither of these. */
const clumsy = new RegExp(`${unknownKind}|some of some|some some`, 'i');

describe.each(guides.map((guide) => [guide.id, guide] as const))(
  'what checks of %s say to staff',
  (id, guide) => {
    it('names the kind of every value, in every message of a table and in every remedy', () => {
      const [scenario] = guide.scenarios;
      if (!scenario) throw new Error('A guide has scenarios');
      const names = {
        guide,
        params: scenario.params,
        party: { ...sampleBlueprint.party, ...scenario.party },
        customer: 'Acme',
      };
      const inTables = new Set(keysInTables);
      const texts = Object.keys(guide.locales.en)
        .filter((key) => inTables.has(key) || /\.remedy(?:\.|$)/.test(key))
        .map((key) => `${key}: ${staffMessageOfKey(key, names, 'en')}`);
      expect(texts.length).toBeGreaterThan(50);
      expect(texts.filter((text) => clumsy.test(text))).toEqual([]);
    });

    it('names the kind of every value in every scenario', async () => {
      const messagesOf = (verdict: Verdict): readonly (Message | undefined)[] => {
        switch (verdict.outcome) {
          case 'inapplicable':
            return [verdict.why];
          case 'passed':
            return [verdict.message];
          default:
            return [verdict.message, verdict.remedy];
        }
      };
      const gathered = (await gatheredScenarios()).filter(({ guide: of }) => of.id === id);
      const texts = gathered.flatMap(({ scenario, verdicts }) => {
        const names = {
          guide,
          params: scenario.params,
          party: { ...sampleBlueprint.party, ...scenario.party },
          customer: 'Acme',
        };
        return [...verdicts.values()]
          .flatMap((verdict) => (verdict ? messagesOf(verdict) : []))
          .flatMap((message) => (message ? [`${message.key}: ${staffMessageOf(message, names, 'en')}`] : []));
      });
      expect(texts.length).toBeGreaterThan(100);
      expect([...new Set(texts)].filter((text) => clumsy.test(text))).toEqual([]);
    }, 900_000);
  },
);

describe('a text with kinds', () => {
  it.each([
    ['the user is active. some more are not.', 'The user is active. Some more are not.'],
    ['Permission set the permission set or group grants it', 'The permission set or group grants it'],
    ['it is for the license a license', 'it is for a license'],
    ['its permission set license a license is disabled', 'its permission set license is disabled'],
    ['Version the installed version is old', 'The installed version is old'],
    ['The app an app with its name is another', 'An app with its name is another'],
    ['The profile Sales has no license', 'The profile Sales has no license'],
  ])('reads well: %s', (text, read) => {
    expect(readable.en(text)).toBe(read);
  });
});
