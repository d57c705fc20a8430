import { guides } from '@orgready/guides';
import { permissionLabels } from '@orgready/guides/permission-labels';
import { argumentsOf } from '@orgready/shared/language/arguments';
import { describe, expect, it } from 'vitest';
import { sampleBlueprint } from '../testing/integration.ts';
import { staffMessageOf, staffMessageOfKey } from './staff-message.ts';

const marker = 'Zzyzx-9';

describe.each(guides.map((guide) => [guide.id, guide] as const))('messages of %s to staff', (_id, guide) => {
  const [scenario] = guide.scenarios;
  if (!scenario) throw new Error('A guide has scenarios');
  const blueprint = {
    guide,
    params: scenario.params,
    party: { ...sampleBlueprint.party, ...scenario.party },
    customer: 'Acme',
  };
  const messages = Object.entries(guide.locales.en);
  const shown = (value: string | number | readonly string[]) =>
    messages.flatMap(([key, message]) => {
      const params = Object.fromEntries([...argumentsOf(message).keys()].map((name) => [name, value]));
      return staffMessageOf({ key, params }, blueprint, 'en') ?? [];
    });

  it('hold no value of an org, whichever placeholder has it', () => {
    const one = shown(marker);
    expect(one.length).toBeGreaterThan(50);
    for (const text of [...one, ...shown([marker, `${marker} 2`]), ...shown(90210)])
      expect(text).not.toMatch(/Zzyzx|90[,.]?210/);
  });

  it('say the same for every number, moment, and choice of words that they show', () => {
    const texts = messages.flatMap(([key, message]) => {
      const names = [...argumentsOf(message).keys()];
      const saying = (value: string | number) =>
        staffMessageOf(
          { key, params: Object.fromEntries(names.map((name) => [name, value])) },
          blueprint,
          'en',
        );
      return [[saying(1), saying(90210)] as const];
    });
    expect(texts.filter(([one]) => one !== null).length).toBeGreaterThan(100);
    for (const [one, many] of texts) expect(many).toBe(one);
  });

  it('keep the names of the vendor and of Salesforce', () => {
    const name = permissionLabels.PermissionsApiEnabled;
    expect(shown(name).filter((text) => text.includes(name)).length).toBeGreaterThan(10);
  });
});

it.each([
  [
    'salesforce-to-salesforce',
    'set-assigned.license',
    'A permission set has no effect for the user: it is for a license, and the user has some licenses.',
  ],
  ['salesforce-to-salesforce', 'layouts.further', 'We read some page layouts. Some more are in use.'],
  ['integration', 'user-active.failed', 'The user is inactive.'],
  ['integration', 'integration-license.passed', 'Some seats are available.'],
  ['integration', 'package-version.older', 'The installed version is older than the required version.'],
  ['sharing-sets', 'user-ready.failed', 'The user of the contact is inactive.'],
])('a message of %s of which only the key %s is known reads: %s', (id, key, text) => {
  const guide = guides.find((one) => one.id === id);
  const scenario = guide?.scenarios[0];
  if (!guide || !scenario) throw new Error(`No guide ${id}`);
  const names = { guide, params: scenario.params, party: sampleBlueprint.party, customer: 'Acme' };
  expect(staffMessageOfKey(key, names, 'en')).toBe(text);
});
