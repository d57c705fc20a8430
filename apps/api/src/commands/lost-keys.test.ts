import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSealer, type LostSecrets, type Sealer } from '../storage/seal.ts';
import { openStaff, request } from '../testing/browser.ts';
import { startTimeout } from '../testing/databases.ts';
import { openDatabases } from '../testing/open-tables.ts';
import {
  comeBack,
  newConnectedCustomer,
  newFinishedCustomer,
  newTidewaterCustomer,
  openPerson,
  sessionOf,
  signInThrough,
  startSignIn,
  startWorld,
  type World,
} from '../testing/salesforce.ts';
import { removeExpired } from './retention.ts';

/** F3, T12: the operator has taken an old key out of `SECRET_KEYS` too early. */
describe.each(openDatabases)('T12, F3: on %s, what was sealed with a lost key', (_name, open) => {
  let world: World;
  let current: Sealer;
  const lost: LostSecrets[] = [];
  const loseKey = () => {
    current = createSealer([randomBytes(32)], (secrets) => lost.push(secrets));
  };
  beforeAll(async () => {
    loseKey();
    const sealer: Sealer = {
      get keyId() {
        return current.keyId;
      },
      seal: (...given) => current.seal(...given),
      open: (...given) => current.open(...given),
      openIfPossible: (...given) => current.openIfPossible(...given),
    };
    world = await startWorld({ storage: (await open(sealer)).storage });
  }, startTimeout);
  beforeEach(() => {
    world.simulator.reset('integration/ready');
    world.server.logged.length = 0;
    lost.length = 0;
  });
  afterAll(() => world.close());

  const idle = () => world.server.deps.verifier.idle();
  const revokes = () =>
    world.simulator.calls().filter(({ path }) => path.startsWith('/services/oauth2/revoke'));
  const expectCalm = () =>
    expect(world.server.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);

  it('blocks no disconnect, sign-out or revoked link, and the operator hears of it once', async () => {
    const [first, second, third] = [
      await newConnectedCustomer(world),
      await newConnectedCustomer(world),
      await newConnectedCustomer(world),
    ];
    const sessions = await Promise.all(
      [first, second, third].map(({ browser }) => sessionOf(world, browser)),
    );
    loseKey();
    await first.browser.call('disconnect', { params: { id: first.setupId } });
    await second.browser.call('endSession', {});
    const params = { id: third.setupId, link: third.linkId };
    await openStaff(world.server).call('revokeLink', { params });
    const refused = await request(third.browser, world.server, 'getSetup', { params: { id: third.setupId } });
    expect(refused.code).toBe('not-claimed');
    await idle();
    for (const [index, { setupId }] of [first, second, third].entries())
      expect(await world.server.storage.connections.live(sessions[index]?.id ?? '', setupId)).toBeUndefined();
    expect(lost).toMatchObject([{ table: 'connections', column: 'access_token' }]);
    // Nobody has these tokens anymore, and nobody can end them.
    expect(revokes()).toEqual([]);
    expectCalm();
  });

  it('does not keep retention from ending the others', async () => {
    const unreadable = await newConnectedCustomer(world);
    await sessionOf(world, unreadable.browser);
    loseKey();
    await newConnectedCustomer(world);
    world.server.pass(31 * 60_000);
    await removeExpired(world.server.deps.retention, world.server.now());
    await idle();
    expect(await world.server.storage.sessions.expired(world.server.now())).toEqual([]);
    expect(revokes()).toHaveLength(1);
    expectCalm();
  });

  it('is shown as a sign-in that has ended when the setup is verified', async () => {
    const { browser, setupId } = await newFinishedCustomer(world);
    const params = { id: setupId };
    const before = await browser.call('getSetup', { params });
    loseKey();
    await browser.call('verify', { params, body: { step: null } });
    await idle();
    const after = await browser.call('getSetup', { params });
    expect(after.connection?.state).toBe('expired');
    expect(after.verification).toBeNull();
    expect(after.steps.map(({ status }) => status)).toEqual(before.steps.map(({ status }) => status));
    expectCalm();
    // The app's own secret is lost too: staff enter it again, and a sign-in says so until then.
    const refused = await request(browser, world.server, 'startSignIn', {
      params,
      raw: JSON.stringify({ orgAddress: 'brightwood.my.salesforce.com', fresh: false }),
    });
    expect(refused.code).toBe('guide-not-offered');
  });

  it('is no reason for an error when a browser comes back, or a token waits to be ended', async () => {
    const { browser, setupId } = await newTidewaterCustomer(world);
    const callback = await openPerson(world.simulator).signIn(await startSignIn(browser, setupId));
    const other = await newConnectedCustomer(world);
    world.simulator.faults([{ kind: '503', path: '^/services/oauth2/revoke', count: 1 }]);
    await other.browser.call('disconnect', { params: { id: other.setupId } });
    await idle();
    expect(await world.server.storage.revocations.unfinished(other.setupId)).toBe(1);
    loseKey();
    expect((await comeBack(browser, callback)).searchParams.get('sign-in')).toBe('interrupted');
    world.server.pass(60_000);
    world.server.deps.outbox.wake();
    await idle();
    expect(await world.server.storage.revocations.unfinished(other.setupId)).toBe(0);
    expectCalm();
    const customer = await newTidewaterCustomer(world);
    expect((await signInThrough(world, customer)).pathname).toBe(`/setups/${customer.setupId}/org`);
  });

  it('has to be entered again with the next version of a blueprint', async () => {
    const staff = openStaff(world.server);
    const { setupId } = await newTidewaterCustomer(world);
    const { blueprintId } = await staff.call('getSetupSummary', { params: { id: setupId } });
    const { blueprints } = await staff.call('listBlueprints', {});
    const found = blueprints.find(({ id }) => id === blueprintId);
    loseKey();
    const { guide, params, party } = found ?? {};
    const body = { guide, params, party };
    const refused = await request(staff, world.server, 'saveBlueprint', {
      params: { id: blueprintId },
      raw: JSON.stringify(body),
    });
    expect(JSON.parse(refused.text).faults).toEqual([{ path: 'consumerSecret', code: 'missing' }]);
    const saved = await request(staff, world.server, 'saveBlueprint', {
      params: { id: blueprintId },
      raw: JSON.stringify({ ...body, consumerSecret: 'entered-again' }),
    });
    expect(saved.status).toBe(201);
  });
});
