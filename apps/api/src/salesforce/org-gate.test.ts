import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { usualBounds } from '../bounds.ts';
import type { Answer } from './call.ts';
import { createOrgGate } from './org-gate.ts';
import { SalesforceRefusal } from './refusal.ts';

const nothing = () => Promise.reject(new Error('Nothing is shared'));
const newGate = (bounds: Partial<typeof usualBounds> = {}) =>
  createOrgGate<never>(
    { isShared: false, take: nothing, release: nothing },
    { read: nothing, change: nothing, all: nothing },
    { ...usualBounds, ...bounds },
  );

const answer = (statusCode: number): Answer => ({ statusCode, headers: {}, body: '' });
const lost = async (): Promise<Answer> => {
  throw new SalesforceRefusal({ reason: 'unreachable', code: 'CONNECTION_LOST' });
};
type Gate = ReturnType<typeof newGate>;
const send = (gate: Gate, call: () => Promise<Answer>, until?: AbortSignal) =>
  gate.send('one', until, call).then(
    ({ statusCode }) => statusCode,
    (error: SalesforceRefusal) => error.failure.code ?? error.failure,
  );
const times = async (gate: Gate, count: number, call: () => Promise<Answer>) => {
  for (let time = 0; time < count; time += 1) await send(gate, call);
};
const paused = { reason: 'unreachable', until: expect.any(Number) };

describe('T16: an org that is away', () => {
  it.each<[string, () => Promise<Answer>]>([
    ['does not listen', lost],
    ['answers 500', async () => answer(500)],
    ['answers 503', async () => answer(503)],
    ['is gone', async () => answer(420)],
    ['wants fewer requests', async () => answer(429)],
  ])(
    'and %s gets nothing more after five requests, with the time when it is asked again',
    async (_, call) => {
      const gate = newGate();
      await times(gate, 4, call);
      expect(await send(gate, async () => answer(200))).toBe(200);
      await times(gate, 5, call);
      let isSent = false;
      const failure = await send(gate, async () => {
        isSent = true;
        return answer(200);
      });
      expect([failure, isSent]).toEqual([paused, false]);
      expect(await gate.send('other', undefined, async () => answer(200))).toEqual(answer(200));
    },
  );

  it.each([
    ['a refusal', async () => answer(403)],
    [
      'an answer too large',
      async () => {
        throw new SalesforceRefusal({ reason: 'fault', code: 'ANSWER_TOO_LARGE' });
      },
    ],
  ])('is not what %s shows', async (_, call) => {
    const gate = newGate();
    await times(gate, 6, call);
    expect(await send(gate, async () => answer(200))).toBe(200);
  });

  it('is not what an operation shows that ran out of time', async () => {
    const gate = newGate();
    const end = new AbortController();
    const cut = Array.from({ length: 6 }, () =>
      send(
        gate,
        async () => {
          await pause(5);
          end.abort();
          throw new SalesforceRefusal({ reason: 'unreachable', code: 'NO_ANSWER_IN_TIME' });
        },
        end.signal,
      ),
    );
    await Promise.all(cut);
    expect(await send(gate, async () => answer(200))).toBe(200);
  });

  it('is asked by one request after the pause: if it fails, the next pause begins, else all go on', async () => {
    const gate = newGate({ faultPause: 60 });
    await times(gate, 5, lost);
    let sent = 0;
    const failing = async () => {
      sent += 1;
      await pause(20);
      return lost();
    };
    // The first finds out; the others sit out the next pause, and so on.
    const end = AbortSignal.timeout(130);
    await Promise.all(Array.from({ length: 10 }, () => send(gate, failing, end)));
    expect(sent).toBeLessThanOrEqual(2);
    await pause(60);
    const all = Array.from({ length: 10 }, () => send(gate, async () => answer(200)));
    expect(await Promise.all(all)).toEqual(Array.from({ length: 10 }, () => 200));
  });

  it('is left alone for as long as Salesforce asks, and no longer than the bound', async () => {
    const gate = newGate({ longestPause: 20_000 });
    await gate.pause('one', 86_400_000);
    const failure = await send(gate, async () => answer(200));
    expect(failure).toEqual(paused);
    const { until = 0 } = typeof failure === 'object' ? failure : {};
    expect(Math.round((until - Date.now()) / 10_000)).toBe(2);
  });
});
