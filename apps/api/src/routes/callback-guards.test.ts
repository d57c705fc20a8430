import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  comeBack,
  connectionOf,
  newTidewaterCustomer,
  openPerson,
  startSignIn,
  startWorld,
  type World,
} from '../testing/salesforce.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.simulator.reset('integration/ready'));
afterAll(() => world.close());

describe('the callback', () => {
  it('T05, F14: with another issuer is nobody’s, and with Salesforce’s own is taken', async () => {
    const { browser, setupId } = await newTidewaterCustomer(world);
    const person = openPerson(world.simulator);
    for (const issuer of ['https://evil.example', 'https://evil.my.salesforce.com.evil.example', 'x']) {
      const callback = new URL(await person.signIn(await startSignIn(browser, setupId)));
      callback.searchParams.set('iss', issuer);
      expect((await comeBack(browser, callback.href)).searchParams.get('sign-in')).toBe('interrupted');
      expect(await connectionOf(world, browser, setupId)).toBeUndefined();
      // Its code was sent nowhere.
      expect(world.simulator.calls().filter(({ path }) => path.includes('token'))).toEqual([]);
    }
    const callback = new URL(await person.signIn(await startSignIn(browser, setupId)));
    callback.searchParams.set('iss', world.simulator.url);
    expect((await comeBack(browser, callback.href)).pathname).toBe(`/setups/${setupId}/org`);
  });

  it('T01, F15: takes nothing with a HEAD, as a previewer sends it', async () => {
    const { browser, setupId } = await newTidewaterCustomer(world);
    const callback = await openPerson(world.simulator).signIn(await startSignIn(browser, setupId));
    expect((await browser.send(callback, { method: 'HEAD' })).status).toBe(405);
    expect(await connectionOf(world, browser, setupId)).toBeUndefined();
    expect((await comeBack(browser, callback)).pathname).toBe(`/setups/${setupId}/org`);
  });
});
