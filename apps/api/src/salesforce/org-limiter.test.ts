import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { usualBounds } from '../bounds.ts';
import type { Answer, OutgoingRequest } from './call.ts';
import { createOrgLimiter, type LimitOptions } from './org-limiter.ts';
import { SalesforceRefusal } from './refusal.ts';

const nothing = () => Promise.reject(new Error('Nothing is shared'));
const own = {
  orgSlots: { isShared: false, take: nothing, release: nothing },
  orgHealths: { read: nothing, change: nothing, all: nothing },
  sentCalls: { since: nothing },
};
const newLimiter = () => createOrgLimiter<never>(own, usualBounds);
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

describe('T16, F8: what is sent to an org', () => {
  it('waits while five requests are under way there, of all setups together, and none is refused', async () => {
    const limiter = newLimiter();
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
    const limiter = newLimiter();
    const never = () => new Promise<Answer>(() => undefined);
    for (let nth = 0; nth < 5; nth += 1) void limiter.through(never, { orgId: 'one' })(request);
    expect(await codeOf(limiter.through(async () => answer(), { orgId: 'other' })(request))).toBe('answered');
  });

  it('waits no longer than its operation has time, and is then not sent', async () => {
    const limiter = newLimiter();
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

  it('is no search once nine tenths of the day’s requests are used, while other calls go on', async () => {
    const limiter = newLimiter();
    const search = { orgId: 'one', whenLow: 'none' } as const;
    const send = (used: number, options: LimitOptions) =>
      codeOf(limiter.through(async () => answer(used), options)(request));
    expect(await send(899, search)).toBe('answered');
    expect(await send(900, search)).toBe('answered');
    expect(await send(100, search)).toBe('limit-low');
    expect(await send(100, { ...search, orgId: 'other' })).toBe('answered');
    // Another call finds out how it is now, and lets searches go on.
    expect(await send(100, { orgId: 'one' })).toBe('answered');
    expect(await send(100, search)).toBe('answered');
  });

  it.each([
    ['unknown', undefined, 950, 1, 4],
    ['low', 950, 950, 1, 4],
    ['low, but is enough again,', 950, 100, 5, 0],
    ['enough', 100, 100, 5, 0],
  ])(
    'is one request of a verification where what is left was %s: the others wait for its answer',
    async (_, before, used, sent, refused) => {
      const limiter = newLimiter();
      if (before !== undefined) await limiter.through(async () => answer(before), { orgId: 'one' })(request);
      const together: number[] = [];
      let underWay = 0;
      const transport = async () => {
        underWay += 1;
        together.push(underWay);
        await pause(2);
        underWay -= 1;
        return answer(used);
      };
      const verify = limiter.through(transport, { orgId: 'one', whenLow: 'one' });
      const codes = await Promise.all(Array.from({ length: 5 }, () => codeOf(verify(request))));
      expect(codes.filter((code) => code === 'limit-low')).toHaveLength(refused);
      expect(together).toHaveLength(sent);
      expect(together.slice(0, 2)).toEqual(before === 100 ? [1, 2] : [1, 1].slice(0, sent));
    },
  );

  it('is not held up where the first request of a verification fails', async () => {
    const limiter = newLimiter();
    let sent = 0;
    const transport = async () => {
      sent += 1;
      if (sent === 1) throw new SalesforceRefusal({ reason: 'unreachable' });
      return answer();
    };
    const verify = limiter.through(transport, { orgId: 'one', whenLow: 'one' });
    const codes = await Promise.all([1, 2, 3].map(() => codeOf(verify(request))));
    expect(codes).toEqual(['unreachable', 'answered', 'answered']);
  });

  it('is refused at once if the time of its operation was over before', async () => {
    const limiter = newLimiter();
    const never = () => new Promise<Answer>(() => undefined);
    for (let nth = 0; nth < 5; nth += 1) void limiter.through(never, { orgId: 'one' })(request);
    const late = limiter.through(async () => answer(), { orgId: 'one', until: AbortSignal.abort() });
    expect(await codeOf(late(request))).toBe('NO_ANSWER_IN_TIME');
  });

  it.each([
    ['a setup', { bySetup: 3_000, toOrg: 3_000 }, { reason: 'limit-low', ownLimit: 3_000 }],
    ['an org', { bySetup: 10, toOrg: 6_000 }, { reason: 'limit-low', ownLimit: 6_000 }],
    ['neither', { bySetup: 2_999, toOrg: 5_999 }, undefined],
  ])(
    'is what the day has left: of all that %s may send, counted once for an operation',
    async (_, sent, refused) => {
      let counts = 0;
      const since = async (orgId: string, setupId: string, moment: number) => {
        counts += 1;
        expect([orgId, setupId, Math.round((Date.now() - moment) / 3_600_000)]).toEqual([
          'one',
          'a-setup',
          24,
        ]);
        return sent;
      };
      const limiter = createOrgLimiter<never>({ ...own, sentCalls: { since } }, usualBounds);
      const through = (whenLow?: 'one') => {
        const transport = limiter.through(async () => answer(), {
          orgId: 'one',
          setupId: 'a-setup',
          ...(whenLow ? { whenLow } : {}),
        });
        return () =>
          transport(request).then(
            () => undefined,
            (error: SalesforceRefusal) => error.failure,
          );
      };
      const verify = through('one');
      expect([await verify(), await verify(), counts]).toEqual([refused, refused, 1]);
      // A sign-in is begun and ended all the same.
      expect(await through()()).toBeUndefined();
    },
  );
});
