import { integrationGuide } from '@orgready/guides/integration/guide';
import { requiredAccess } from '@orgready/guides/integration/requirements';
import { applicableSteps } from '@orgready/guides/plan';
import { describe, expect, it } from 'vitest';
import { needsAnswers } from './answers/user.ts';
import { describedScenario } from './described-scenario.ts';
import { describedBy } from './inputs.ts';

describe('what security asks for, before anybody signs in', () => {
  it.each(Object.entries(needsAnswers))('%s', (_id, { of, steps, objects }) => {
    const scenario = describedScenario(describedBy(of));
    const setup = {
      params: scenario.params,
      answers: scenario.answers,
      loginUrl: 'https://login.salesforce.com',
      now: 0,
    };
    const needed = applicableSteps(integrationGuide, setup).map(({ id, needs }) => [id, needs]);
    expect(Object.fromEntries(needed.filter(([, needs]) => needs !== undefined && needs.length > 0))).toEqual(
      steps,
    );
    expect(
      requiredAccess(scenario.params).map(({ object, rights }) => `${object}: ${rights.join(', ')}`),
    ).toEqual(objects);
  });
});
