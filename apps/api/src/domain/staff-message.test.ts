import { guides } from '@orgready/guides';
import { permissionLabels } from '@orgready/guides/permission-labels';
import { argumentsOf } from '@orgready/shared/language/arguments';
import { describe, expect, it } from 'vitest';
import { sampleBlueprint } from '../testing/integration.ts';
import { staffMessageOf } from './staff-message.ts';

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
