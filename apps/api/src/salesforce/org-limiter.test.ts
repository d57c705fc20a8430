import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Answer, OutgoingRequest } from './call.ts';
import { createOrgLimiter, type SharedSlots } from './org-limiter.ts';

const own: SharedSlots<never> = {
  isShared: false,
  take: () => Promise.reject(new Error('Nothing is shared')),
  release: () => Promise.reject(new Error('Nothing is shared')),
};
const request: OutgoingRequest = { method: 'GET', url: 'https://acme.my.salesforce.com/', headers: {} };
const answer = (used?: number): Answer => ({
  statusCode: 200,
  headers: used === undefined ? {} : { 'sforce-limit-info': `api-usage=${used}/1000` },
  body: '{}',
});
const codeOf = (sent: Promise<unknown>) =>
  sent.then(
    () => 'answered',
    (error: { failure?: { code?: string; reason: string } }) => error.failure?.code ?? error.failure?.reason,
  );

describe('F8, T16: what is sent to an org', () => {
  it('waits while five requests are under way there, of all setups together, and none is refused', async () => {
    const limiter = createOrgLimiter(own);
    let underWay = 0;
    let most = 0;
    const transport = async () => {
      underWay += 1;
      most = Math.max(most, underWay);
      await pause(2);
      underWay -= 1;
      return answer();
    };
    // A hundred setups of one org, each with a transport of its own.
    const sent = Array.from({ length: 100 }, () => limiter.through(transport, { orgId: 'one' })(request));
    expect((await Promise.all(sent)).every(({ statusCode }) => statusCode === 200)).toBe(true);
    expect(most).toBe(5);
  });

  it('does not wait for another org', async () => {
    const limiter = createOrgLimiter(own);
    const never = () => new Promise<Answer>(() => undefined);
    for (let nth = 0; nth < 5; nth += 1) void limiter.through(never, { orgId: 'one' })(request);
    expect(await codeOf(limiter.through(async () => answer(), { orgId: 'other' })(request))).toBe('answered');
  });

  it('waits no longer than its operation has time, and is then not sent', async () => {
    const limiter = createOrgLimiter(own);
    const free = Promise.withResolvers<Answer>();
    for (let nth = 0; nth < 5; nth += 1) void limiter.through(() => free.promise, { orgId: 'one' })(request);
    let isSent = false;
    const until = AbortSignal.timeout(30);
    const late = limiter.through(
      async () => {
        isSent = true;
        return answer();
      },
      { orgId: 'one', until },
    );
    expect(await codeOf(late(request))).toBe('NO_ANSWER_IN_TIME');
    free.resolve(answer());
    await pause(20);
    expect(isSent).toBe(false);
  });

  it('is no search once nine tenths of the day’s requests are used, and goes on for a verification', async () => {
    const limiter = createOrgLimiter(own);
    const search = { orgId: 'one', stopsWhenLow: true };
    const send = (used: number, options: { orgId: string; stopsWhenLow?: boolean }) =>
      codeOf(limiter.through(async () => answer(used), options)(request));
    expect(await send(899, search)).toBe('answered');
    expect(await send(900, search)).toBe('answered');
    expect(await send(100, search)).toBe('limit-low');
    expect(await send(100, { ...search, orgId: 'other' })).toBe('answered');
    // Its own first call finds out how it is now, and lets searches go on.
    expect(await send(100, { orgId: 'one' })).toBe('answered');
    expect(await send(100, search)).toBe('answered');
  });
});
