import { expect, it } from 'vitest';
import type { ApiAccess } from '../facts/api-access.ts';
import { verdictOf } from '../testing/verdict.ts';
import { apiAccessCheck } from './api-access.ts';

it.each<[string, ApiAccess, string]>([
  ['a query is answered', { answers: true, orgName: 'Acme' }, 'passed api-access.passed'],
  [
    'the edition has no API',
    { answers: false, refuses: 'org', code: 'API_DISABLED_FOR_ORG' },
    'failed blocker api-access.org',
  ],
  [
    'the person has no API',
    { answers: false, refuses: 'user', code: 'API_CURRENTLY_DISABLED' },
    'failed blocker api-access.user',
  ],
  [
    'the sign-in is not good for the API',
    { answers: false, refuses: 'session', code: 'SESSION_NOT_VALID_FOR_API' },
    'failed blocker api-access.session',
  ],
])('when %s', (_state, access, verdict) => {
  expect(verdictOf(apiAccessCheck, { access })).toBe(verdict);
});
