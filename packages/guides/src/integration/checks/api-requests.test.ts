import { expect, it } from 'vitest';
import { verdictOf } from '../../testing/verdict.ts';
import { apiRequests } from './api-requests.ts';

it.each([
  ['most requests remain', { used: 100, max: 1000 }, 'passed api-requests.passed'],
  ['exactly a fifth remains', { used: 800, max: 1000 }, 'passed api-requests.passed'],
  ['less than a fifth remains', { used: 801, max: 1000 }, 'failed warning api-requests.low'],
  ['more are used than the org has', { used: 1200, max: 1000 }, 'failed warning api-requests.low'],
])('when %s', (_state, usage, verdict) => {
  expect(verdictOf(apiRequests, { usage })).toBe(verdict);
});
