import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { usualBounds } from '../bounds.ts';
import { salesforceHosts } from '../salesforce/hosts.ts';
import { createOrgLimiter } from '../salesforce/org-limiter.ts';
import type { Storage } from '../storage/storage.ts';
import { databases, startTimeout } from '../testing/databases.ts';
import { callWithTokens, type RotatingTokens, startRotatingTokens } from '../testing/rotating-tokens.ts';
import { storeSetup } from '../testing/stored-setup.ts';
import { createTokenKeeper } from './keep-tokens.ts';

const now = Date.UTC(2026, 10, 20);
const app = { consumerKey: 'a-consumer-key', consumerSecret: 'a-secret', callbackUrl: 'http://localhost/' };

describe.each(databases)('T20: on %s, tokens of a sign-in', (_name, open) => {
  let storage: Storage;
  let salesforce: RotatingTokens;
  let id: string;
  let setupId: string;
  /** Each knows of the others only what is in the database, as processes do. */
  const newKeeper = (bounds = usualBounds) =>
    createTokenKeeper({
      storage,
      hosts: salesforceHosts(salesforce.origin),
      limiter: createOrgLimiter(storage, usualBounds),
      metrics: { countCall: () => {} },
      bounds,
      clock: () => now,
    });
  const call = (keeper = newKeeper()) =>
    callWithTokens(salesforce.origin, (refused) => keeper.accessToken(id, app, refused));
  beforeAll(async () => {
    storage = await open();
  }, startTimeout);
  beforeEach(async () => {
    await salesforce?.close();
    salesforce = await startRotatingTokens();
    setupId = (await storeSetup(storage, now)).id;
    const { origin, orgId } = salesforce;
    id = await storage.refreshTokens.add(
      { setupId, orgId, loginUrl: origin, instanceUrl: origin, ...salesforce.pair() },
      now,
    );
  });
  afterAll(async () => {
    await salesforce.close();
    await storage.close();
  });

  it('are refreshed once per expiry, however many ask in however many processes', async () => {
    const keepers = [newKeeper(), newKeeper(), newKeeper()];
    for (let expiry = 0; expiry < 3; expiry += 1) {
      salesforce.expire();
      const statuses = await Promise.all(
        keepers.flatMap((keeper) => [call(keeper), call(keeper), call(keeper)]),
      );
      expect(new Set(statuses)).toEqual(new Set([200]));
    }
    expect(salesforce.count).toEqual({ refreshes: 3, reuses: 0 });
    expect(await storage.refreshTokens.find(id)).toMatchObject({ version: 4, ...salesforce.pair() });
    // Every call is on the customer's list, and no token is.
    const calls = await storage.apiCalls.list(setupId, 100);
    expect(calls).toHaveLength(3);
    expect(JSON.stringify(calls)).not.toMatch(/(?:access|refresh)-[0-9a-f]{24}/);
  });

  it('are stored before anybody gets them', async () => {
    salesforce.expire();
    const token = await newKeeper().accessToken(id, app, (await storage.refreshTokens.find(id))?.accessToken);
    expect(token).toBe(salesforce.pair().accessToken);
    expect(await storage.refreshTokens.find(id)).toMatchObject(salesforce.pair());
  });

  it('are forgotten once Salesforce refuses the refresh token; nobody sends it again', async () => {
    salesforce.expire();
    salesforce.answerOddly({ status: 400, body: { error: 'invalid_grant', error_description: 'expired' } });
    expect(await call()).toBe(401);
    expect(await storage.refreshTokens.find(id)).toBeUndefined();
    expect(await call()).toBe(401);
    expect(salesforce.count).toEqual({ refreshes: 0, reuses: 0 });
  });

  it('stay when Salesforce is away or busy with them, and are refreshed by the next who asks', async () => {
    salesforce.expire();
    salesforce.answerOddly({ status: 503, body: {} });
    await expect(call()).rejects.toThrow('unreachable');
    salesforce.answerOddly({
      status: 400,
      body: { error: 'invalid_grant', error_description: 'token request is already being processed' },
    });
    expect(await call()).toBe(401);
    expect(await call()).toBe(200);
    expect(salesforce.count).toEqual({ refreshes: 1, reuses: 0 });
  });

  it('that belong to another org are not used', async () => {
    const held = await storage.refreshTokens.find(id);
    salesforce.expire();
    const body = {
      access_token: 'another-org-token',
      instance_url: salesforce.origin,
      id: `${salesforce.origin}/id/00D000000000999EAA/005000000000001AAA`,
      token_type: 'Bearer',
    };
    salesforce.answerOddly({ status: 200, body });
    await expect(call()).rejects.toThrow('UNEXPECTED_ANSWER');
    expect(await storage.refreshTokens.find(id)).toEqual(held);
  });

  it('that come back after the sign-in was ended are ended at Salesforce too', async () => {
    const { origin, orgId, pair } = salesforce;
    salesforce.expire();
    const body = {
      access_token: 'a-late-access-token',
      refresh_token: 'a-late-refresh-token',
      instance_url: origin,
      id: `${origin}/id/${orgId}/005000000000001AAA`,
      token_type: 'Bearer',
    };
    const ended = pair().refreshToken;
    salesforce.answerOddly({
      status: 200,
      body,
      after: () => storage.refreshTokens.endOfSetup(setupId, now),
    });
    expect(await call()).toBe(401);
    expect(await storage.revocations.unfinished(setupId)).toBe(2);
    const waiting = [
      await storage.revocations.claim(1_000, now),
      await storage.revocations.claim(1_000, now),
    ];
    expect(waiting.map((each) => each?.accessToken)).toEqual([ended, 'a-late-refresh-token']);
    expect(await storage.refreshTokens.find(id)).toBeUndefined();
  });

  it('are not refreshed while another process may be doing so, and are once its lease is over', async () => {
    const held = await storage.refreshTokens.find(id);
    if (!held) throw new Error('There is none');
    salesforce.expire();
    expect(await storage.refreshTokens.claim(held, 800)).toBeDefined();
    await expect(call(newKeeper({ ...usualBounds, operation: 1 }))).rejects.toThrow('NO_ANSWER_IN_TIME');
    expect(salesforce.count.refreshes).toBe(0);
    expect(await call()).toBe(200);
    expect(salesforce.count).toEqual({ refreshes: 1, reuses: 0 });
  });
});
