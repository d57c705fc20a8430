import { subjectUser } from '@orgready/guides/integration/subject';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { request } from '../testing/browser.ts';
import {
  comeBack,
  connectionOf,
  newConnectedCustomer,
  newTidewaterCustomer,
  openPerson,
  startSignIn,
  startWorld,
  tidewaterWithRegion,
  type World,
} from '../testing/salesforce.ts';

/** Each call of these tests has time enough; all calls of an operation together do not. */
const bounds = { call: 10_000, operation: 800 };

let world: World;
beforeAll(async () => {
  world = await startWorld({ bounds });
});
beforeEach(() => world.simulator.reset('integration/ready'));
afterAll(() => world.close());

/** Lets every call take this long meanwhile. */
const slowly = async <T>(milliseconds: number, work: () => Promise<T>): Promise<T> => {
  world.simulator.latency(milliseconds);
  try {
    return await work();
  } finally {
    world.simulator.latency(0);
  }
};

describe('the time of an operation', () => {
  it('is over for a callback after all of its calls together, and the token that it got is ended', async () => {
    const { browser, setupId } = await newTidewaterCustomer(world);
    const callback = await openPerson(world.simulator).signIn(await startSignIn(browser, setupId));
    // The token, the identity, and the org follow each other.
    const landed = await slowly(350, () => comeBack(browser, callback));
    expect(landed.searchParams.get('sign-in')).toBe('unreachable');
    expect(await connectionOf(world, browser, setupId)).toBeUndefined();
    await world.server.deps.verifier.idle();
    const calls = await world.server.storage.apiCalls.list(setupId, 500);
    expect(calls.filter(({ status }) => status === null)).toHaveLength(1);
    expect(
      calls.filter(({ path }) => path === '/services/oauth2/revoke').map(({ status }) => status),
    ).toEqual([200]);
  });

  it.each([
    ['searchFields', { object: 'Account', text: 'industry' }],
    ['searchChoices', { question: subjectUser, text: 'ana' }],
  ] as const)('is over for a search: %s', async (endpoint, body) => {
    const { browser, setupId } = await newConnectedCustomer(world, tidewaterWithRegion);
    const search = () =>
      request(browser, world.server, endpoint, { params: { id: setupId }, raw: JSON.stringify(body) });
    expect(await slowly(2_000, search)).toMatchObject({ status: 502, code: 'org-unreadable' });
    expect((await search()).status).toBe(200);
  });
});
