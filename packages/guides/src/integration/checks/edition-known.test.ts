import { expect, it } from 'vitest';
import { verdictOf } from '../../testing/verdict.ts';
import { editionKnown } from './edition-known.ts';

const production = {
  id: '00DHs0000001BrWMAU',
  name: 'Acme',
  edition: 'Enterprise Edition',
  instance: 'USA1',
  isSandbox: false,
  trialExpires: null,
  namespace: null,
};
const trial = { ...production, trialExpires: Date.UTC(2026, 11, 20, 8) };

it.each([
  ['production, as answered', production, 'production', 'passed edition-known.passed'],
  [
    'an unknown edition',
    { ...production, edition: 'Base Edition' },
    'production',
    'passed edition-known.passed',
  ],
  ['a sandbox, as answered', { ...production, isSandbox: true }, 'sandbox', 'passed edition-known.passed'],
  [
    'a sandbox instead of production',
    { ...production, isSandbox: true },
    'production',
    'failed warning edition-known.other-kind',
  ],
  ['production instead of a sandbox', production, 'sandbox', 'failed warning edition-known.other-kind'],
  ['a trial', trial, 'production', 'failed advice edition-known.trial'],
  [
    'a scratch org, a sandbox that expires',
    { ...trial, isSandbox: true },
    'sandbox',
    'passed edition-known.passed',
  ],
])('when it is %s', (_state, organization, environment, verdict) => {
  expect(verdictOf(editionKnown, { organization, environment })).toBe(verdict);
});

it('does not compare until the question is answered', () => {
  const organization = { ...production, isSandbox: true };
  expect(verdictOf(editionKnown, { organization, environment: null })).toBe('passed edition-known.passed');
});
