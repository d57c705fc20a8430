import { capabilities } from '@orgready/shared/contract/capabilities';
import type { StaffSelf } from '@orgready/shared/contract/people';
import { type ProblemCode, problems } from '@orgready/shared/contract/problems';
import type { StaffFindings } from '@orgready/shared/contract/staff-findings';
import { vi } from 'vitest';
import { blueprint } from './fixtures/answers.ts';

/** A request to the API: `POST /api/links/claim` with its body. */
export interface Asked {
  readonly call: string;
  readonly body: unknown;
}
export type Answer = (body: unknown, query: URLSearchParams) => unknown;

/** Returns an error response with a problem document. */
export const refuse = (code: ProblemCode, more: object = {}): Response =>
  Response.json(
    { type: 'about:blank', ...problems[code], code, retryable: false, requestId: 'req_42', ...more },
    { status: problems[code].status, headers: { 'content-type': 'application/problem+json' } },
  );

/** Staff pages ask first who is signed in: an owner, unless a test answers otherwise. */
export const owner: StaffSelf = {
  person: { id: 'per_1', name: 'Robin Hale', email: 'robin@tidewater.example', role: 'owner' },
  capabilities: [...capabilities],
  secondFactor: 'on',
};
/** The people a setup can be assigned to. */
export const assignees = [
  { id: owner.person.id, name: owner.person.name },
  { id: 'per_2', name: 'Lee Moss' },
];
const usual: Readonly<Record<string, Answer>> = {
  'GET /api/staff/self': () => owner,
  'GET /api/staff/self/views': () => ({ views: [] }),
  'GET /api/people/assignees': () => ({ people: assignees }),
  'GET /api/staff/way': () => ({ way: 'password' }),
  // Messages to customers end with who they hear from.
  'GET /api/blueprints': () => ({ blueprints: [blueprint] }),
};

/** Findings of a setup that staff look at: none, unless a test answers otherwise. */
const asksFindings = /^GET \/api\/setups\/[^/]+\/findings$/;
const noFindings: StaffFindings = { releasedAt: null, steps: [] };

/**
 * Replaces the network: answers `METHOD /path` from the table (a promise when it resolves), returns 204 for
 * undefined, and fails the test for a call that is not in the table. Returns the list of requests in order.
 */
export const fakeApi = (answers: Readonly<Record<string, Answer>>): Asked[] => {
  const asked: Asked[] = [];
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const [address = '', query = ''] = path.split('?');
    const call = `${init.method} ${address}`;
    const body: unknown = init.body === undefined ? undefined : JSON.parse(String(init.body));
    asked.push({ call, body });
    const answer = answers[call] ?? usual[call] ?? (asksFindings.test(call) ? () => noFindings : undefined);
    if (!answer) throw new TypeError(`The test has no answer for ${call}`);
    const answered = await answer(body, new URLSearchParams(query));
    if (answered instanceof Response) return answered.clone();
    return answered === undefined ? new Response(null, { status: 204 }) : Response.json(answered);
  });
  return asked;
};
