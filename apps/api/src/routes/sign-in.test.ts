import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { subjectUser } from '@orgready/guides/integration/subject';
import { to18 } from '@orgready/guides/salesforce-id';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dialectOf } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { openStorage } from '../storage/storage.ts';
import { newCustomer, openBrowser, request } from '../testing/browser.ts';
import {
  admin,
  answerRunsAs,
  comeBack,
  connectionOf,
  consumerSecret,
  newConnectedCustomer,
  newFinishedCustomer,
  newTidewaterCustomer,
  openPerson,
  openSecondBrowser,
  orgId,
  sessionOf,
  signInThrough,
  startSignIn,
  startWorld,
  type World,
} from '../testing/salesforce.ts';
import { blueprintFor, findScenario } from '../testing/scenario.ts';
import { scratch } from '../testing/scratch.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.simulator.reset('integration/ready'));
afterAll(() => world.close());

const minute = 60_000;
const documentOf = (browser: Parameters<typeof connectionOf>[1], setupId: string) =>
  browser.call('getSetup', { params: { id: setupId } });
const statuses = (document: Awaited<ReturnType<typeof documentOf>>) =>
  Object.fromEntries(document.steps.map(({ id, status }) => [id, status]));

describe('the whole way', () => {
  it('leads from a refused sign-in over the installation to a setup that is verified', async () => {
    world.simulator.reset('integration/package-absent');
    const { browser, setupId } = await newTidewaterCustomer(world);
    const params = { id: setupId };
    const person = openPerson(world.simulator);
    const stopped = await person.signIn(await startSignIn(browser, setupId));
    expect(stopped).toContain('RemoteAccessErrorPage');

    const explained = await browser.call('explainError', { params, body: { pasted: stopped } });
    expect(explained).toMatchObject({ code: 'OAUTH_EC_APP_NOT_FOUND', steps: ['install-package'] });
    // The explanation is an event, which the verification of the installation follows.
    await world.server.deps.verifier.idle();
    const refused = await documentOf(browser, setupId);
    expect(refused).toMatchObject({ access: 'plan', org: null, connection: null, verification: null });
    expect(statuses(refused)['install-package']).toBe('attention');

    await person.install('04tHs000000kTw2IAE');
    const back = await person.signIn(await startSignIn(browser, setupId));
    const landed = await comeBack(browser, back);
    expect(landed.pathname).toBe(`/setups/${setupId}/org`);
    expect(await documentOf(browser, setupId)).toMatchObject({
      access: 'plan',
      orgBound: false,
      connection: { state: 'confirm', username: admin },
    });

    await browser.call('confirmOrg', { params, body: { orgId } });
    await world.server.deps.verifier.idle();
    const verified = await documentOf(browser, setupId);
    expect(verified).toMatchObject({ access: 'full', org: { id: to18(orgId) }, verification: null });
    expect(statuses(verified)).toMatchObject({ 'install-package': 'complete', connect: 'complete' });
    expect(verified.lastVerifiedAt).not.toBeNull();
  });

  it('ends in a setup that is done when everything is right', async () => {
    world.simulator.reset('integration/integration-connected');
    const customer = await newTidewaterCustomer(world);
    const { browser, setupId } = customer;
    const params = { id: setupId };
    await signInThrough(world, customer);
    await browser.call('confirmOrg', { params, body: { orgId } });
    const body = { question: subjectUser, text: 'robin' };
    const { choices } = await browser.call('searchChoices', { params, body });
    await answerRunsAs(browser, setupId, choices[0]?.value);
    await world.server.deps.verifier.idle();
    const document = await documentOf(browser, setupId);
    expect(new Set(Object.values(statuses(document)))).toEqual(new Set(['complete']));
    expect(document.doneAt).not.toBeNull();
  });

  it('ends as well by the word of a person that the product is connected', async () => {
    const { browser, setupId } = await newFinishedCustomer(world);
    const document = await documentOf(browser, setupId);
    const { 'connect-integration': connected, done, ...others } = statuses(document);
    expect([connected, done]).toEqual(['attested', 'attested']);
    expect(new Set(Object.values(others))).toEqual(new Set(['complete']));
    expect(document.doneAt).not.toBeNull();
  });
});

describe('a sign-in that Salesforce refuses', () => {
  it('without a reason proves nothing about the package', async () => {
    const { browser, setupId } = await newTidewaterCustomer(world);
    const explained = await browser.call('explainError', {
      params: { id: setupId },
      body: { pasted: 'OAUTH_APPROVAL_ERROR_GENERIC : An unexpected error has occurred' },
    });
    await world.server.deps.verifier.idle();
    expect(explained).toMatchObject({ known: true, steps: ['install-package', 'connect'] });
    expect(statuses(await documentOf(browser, setupId))['install-package']).toBe('unchecked');
  });

  it.each([
    {
      name: 'integration/connected-blocked',
      error: 'OAUTH_APP_BLOCKED',
      does: /click Unblock next to Tidewater Link/,
      blocked: 'failed',
    },
    {
      name: 'integration/not-approved',
      error: 'OAUTH_APP_ACCESS_DENIED',
      does: /In Manage Connected Apps, open Tidewater Link/,
      blocked: 'untested',
    },
    {
      name: 'integration/uninstalled-may-not-approve',
      error: 'INVALID_CLIENT',
      does: /Ask a System Administrator to sign in/,
      blocked: 'untested',
    },
  ])('to a connected app ($error) says what to do there', async ({ name, error, does, blocked }) => {
    world.simulator.reset(name);
    const { scenario } = findScenario(name);
    const { subject } = scenario;
    const customer = await newCustomer(world.server, blueprintFor(scenario));
    const { browser, setupId } = customer;
    const stopped = await openPerson(world.simulator).signIn(
      await startSignIn(browser, setupId),
      subject ?? admin,
    );
    const { code, actions } = await browser.call('explainError', {
      params: { id: setupId },
      body: { pasted: stopped },
    });
    await world.server.deps.verifier.idle();
    expect(code?.toUpperCase()).toBe(error);
    expect(actions.join(' ')).toMatch(does);
    const checks = (await documentOf(browser, setupId)).steps.flatMap((step) => step.checks);
    expect(checks.find(({ id }) => id === 'app-not-blocked')?.outcome).toBe(blocked);
  });
});

describe('T03: the callback', () => {
  const interrupted = (url: URL) => {
    expect(url.searchParams.get('sign-in')).toBe('interrupted');
  };
  const nothingLinked = async (browser: Parameters<typeof connectionOf>[1], setupId: string) =>
    expect(await connectionOf(world, browser, setupId)).toBeUndefined();

  it('links nothing in another browser, however that one came to the address, and spoils nothing', async () => {
    const victim = await newTidewaterCustomer(world);
    const callback = await openPerson(world.simulator).signIn(
      await startSignIn(victim.browser, victim.setupId),
    );
    const sameSetup = await openSecondBrowser(world, victim.token);
    const other = await newTidewaterCustomer(world);
    let swapped = 0;
    for (const browser of [sameSetup, other.browser, openBrowser(world.server)]) {
      const url = await comeBack(browser, callback);
      interrupted(url);
      if (url.pathname !== '/') swapped += 1;
    }
    expect(swapped).toBe(0);
    await nothingLinked(sameSetup, victim.setupId);
    await nothingLinked(other.browser, other.setupId);
    expect(world.simulator.calls().filter(({ path }) => path.includes('token'))).toEqual([]);
    expect((await comeBack(victim.browser, callback)).pathname).toBe(`/setups/${victim.setupId}/org`);
  });

  it('takes a state once', async () => {
    const { browser, setupId } = await newTidewaterCustomer(world);
    const callback = await openPerson(world.simulator).signIn(await startSignIn(browser, setupId));
    const both = await Promise.all([comeBack(browser, callback), comeBack(browser, callback)]);
    expect(both.map((url) => url.pathname).toSorted()).toEqual(['/', `/setups/${setupId}/org`]);
    interrupted(await comeBack(browser, callback));
  });

  it('takes a state for ten minutes', async () => {
    const { browser, setupId } = await newTidewaterCustomer(world);
    const person = openPerson(world.simulator);
    const early = await person.signIn(await startSignIn(browser, setupId));
    world.server.pass(10 * minute - 1);
    expect((await comeBack(browser, early)).pathname).toBe(`/setups/${setupId}/org`);
    const late = await person.signIn(await startSignIn(browser, setupId));
    world.server.pass(10 * minute);
    interrupted(await comeBack(browser, late));
  });

  it('knows the five newest attempts of a browser, each on its own', async () => {
    const { browser, setupId } = await newTidewaterCustomer(world);
    const urls: string[] = [];
    for (let n = 0; n < 6; n += 1) urls.push(await startSignIn(browser, setupId));
    const person = openPerson(world.simulator);
    interrupted(await comeBack(browser, await person.signIn(urls[0] ?? '')));
    for (const url of urls.slice(1))
      expect((await comeBack(browser, await person.signIn(url))).pathname).toBe(`/setups/${setupId}/org`);
  });

  it.each([
    ['an unknown state', '?code=x&state=forged'],
    ['no state', '?code=x'],
    ['nothing', ''],
    ['an error with an unknown state', '?error=access_denied&state=forged'],
    ['an error without a state', '?error=access_denied&error_description=%3Cscript%3E'],
    ['an endless state', `?code=x&state=${'x'.repeat(5_000)}`],
  ])('that is forged with %s leaves the real attempt alone', async (_, query) => {
    const { browser, setupId } = await newTidewaterCustomer(world);
    const callback = await openPerson(world.simulator).signIn(await startSignIn(browser, setupId));
    const url = await comeBack(browser, `${world.server.origin}/oauth/callback${query}`);
    expect(url.href).toBe(`${world.server.origin}/?sign-in=interrupted`);
    await nothingLinked(browser, setupId);
    expect((await comeBack(browser, callback)).pathname).toBe(`/setups/${setupId}/org`);
  });

  it('without a code ends the attempt and starts no other', async () => {
    const { browser, setupId } = await newTidewaterCustomer(world);
    const state = new URL(await startSignIn(browser, setupId)).searchParams.get('state');
    const url = await comeBack(browser, `${world.server.origin}/oauth/callback?state=${state}`);
    expect(url.pathname).toBe(`/setups/${setupId}/steps/connect`);
    interrupted(url);
    await nothingLinked(browser, setupId);
  });

  it.each(['state', 'code', 'error', 'error_description'])('with two of %s is nobody’s', async (name) => {
    const { browser, setupId } = await newTidewaterCustomer(world);
    const callback = await openPerson(world.simulator).signIn(await startSignIn(browser, setupId));
    const twice = new URL(callback);
    twice.searchParams.append(name, 'one');
    twice.searchParams.append(name, 'two');
    interrupted(await comeBack(browser, twice.href));
    await nothingLinked(browser, setupId);
    expect((await comeBack(browser, callback)).pathname).toBe(`/setups/${setupId}/org`);
  });

  it('tells a refusal in Salesforce’s code, and in none of its words', async () => {
    const { browser, setupId } = await newTidewaterCustomer(world);
    const denied = await openPerson(world.simulator).signIn(
      await startSignIn(browser, setupId),
      admin,
      'Deny',
    );
    expect((await comeBack(browser, denied)).search).toBe('?sign-in=access_denied');
    for (const error of [
      '<script>alert(1)</script>',
      'x'.repeat(3_000),
      'a\r\nSet-Cookie: x=y',
      '../..',
      '',
    ]) {
      const state = new URL(await startSignIn(browser, setupId)).searchParams.get('state');
      const query = new URLSearchParams({ error, error_description: error, state: state ?? '' });
      const url = await comeBack(browser, `${world.server.origin}/oauth/callback?${query}`);
      expect(url.search).toBe('?sign-in=unknown_error');
      expect((await world.server.storage.setups.find(setupId))?.signInRefusal?.code).toBe('UNKNOWN_ERROR');
    }
    expect(JSON.stringify(await documentOf(browser, setupId)).includes('<script')).toBe(false);
  });

  it('does not take the refusals of a setup that knows its org for news about the org', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    const before = statuses(await documentOf(browser, setupId));
    await browser.call('explainError', {
      params: { id: setupId },
      body: { pasted: 'OAUTH_EC_APP_NOT_FOUND: External client app is not installed in this org' },
    });
    await world.server.deps.verifier.idle();
    expect(statuses(await documentOf(browser, setupId))).toEqual(before);
  });

  it('gives the browser a new cookie when it gains rights, and the old one nothing', async () => {
    const { browser, setupId } = await newTidewaterCustomer(world);
    const before = browser.cookie('__Host-sid');
    await signInThrough(world, { browser, setupId });
    expect(browser.cookie('__Host-sid')).not.toBe(before);
    const thief = openBrowser(world.server, { cookie: `__Host-sid=${before}` });
    const { code } = await request(thief, world.server, 'getSetup', { params: { id: setupId } });
    expect(code).toBe('not-authenticated');
  });
});

describe('where a browser is sent to sign in', () => {
  it('is the app’s authorize page with a challenge, the scopes and the registered callback', async () => {
    const { browser, setupId } = await newTidewaterCustomer(world);
    const url = new URL(await startSignIn(browser, setupId));
    expect(url.origin + url.pathname).toBe(`${world.simulator.url}/services/oauth2/authorize`);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      redirect_uri: `${world.server.origin}/oauth/callback`,
      scope: 'api id',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      prompt: 'login',
    });
  });

  it.each([
    ['https://evil.example', 'org-address-invalid'],
    ['javascript:alert(1)', 'org-address-invalid'],
    ['https://acme.my.salesforce.com@evil.example', 'org-address-invalid'],
    [' ', 'org-address-invalid'],
    ['https://eu10.salesforce.com/home/home.jsp', 'org-address-instance'],
    ['https://acme.cloudforce.com', 'org-address-old'],
    ['https://acme.my.site.com', 'org-address-site'],
    ['help.salesforce.com', 'org-address-site'],
  ])('is nowhere for %s', async (orgAddress, refused) => {
    const { browser, setupId } = await newTidewaterCustomer(world);
    const { code } = await request(browser, world.server, 'startSignIn', {
      params: { id: setupId },
      raw: JSON.stringify({ orgAddress, fresh: false }),
    });
    expect(code).toBe(refused);
  });
});

describe('what is kept', () => {
  it('T12, T13: holds no token, secret, state or verifier that can be read: not in the database, not in the log', async () => {
    const folder = await mkdtemp(join(scratch, 'orgready-'));
    const storage = await openStorage(
      dialectOf(`sqlite:${join(folder, 'test.db')}`),
      createSealer([randomBytes(32)]),
    );
    const own = await startWorld({ storage });
    try {
      const { browser, setupId, token: link } = await newTidewaterCustomer(own);
      const pendingState = new URL(await startSignIn(browser, setupId)).searchParams.get('state') ?? '';
      const callback = await openPerson(own.simulator).signIn(await startSignIn(browser, setupId));
      await comeBack(browser, callback);
      await browser.call('confirmOrg', { params: { id: setupId }, body: { orgId } });
      await own.server.deps.verifier.idle();
      own.simulator.faults([{ kind: '500', path: '^/services/', count: 50 }]);
      await browser.call('verify', { params: { id: setupId }, body: { step: null } });
      await own.server.deps.verifier.idle();
      const connection = await connectionOf(own, browser, setupId);
      const accessToken = (await storage.connections.accessToken(connection?.id ?? '')) ?? '';
      const { id: sessionId } = await sessionOf(own, browser);
      const code = new URL(callback).searchParams.get('code') ?? '';

      const files = await readdir(folder);
      const kept = (await Promise.all(files.map((name) => readFile(join(folder, name), 'latin1')))).join(
        '\n',
      );
      expect(kept).toContain(setupId);
      const pending = await storage.pendingSignIns.take(pendingState, sessionId, own.server.now());
      const planted = {
        accessToken,
        secretPart: accessToken.split('!')[1] ?? '',
        consumerSecret,
        code,
        pendingState,
        state: new URL(callback).searchParams.get('state') ?? '',
        verifier: pending?.verifier ?? '',
        link,
        cookie: browser.cookie('__Host-sid') ?? '',
      };
      const log = own.server.logged.join('\n');
      expect(log).not.toBe('');
      for (const [name, secret] of Object.entries(planted)) {
        expect(secret.length, name).toBeGreaterThan(20);
        expect(kept.includes(secret), `${name} in the database`).toBe(false);
        expect(log.includes(secret), `${name} in the log`).toBe(false);
      }
    } finally {
      await own.close();
      await rm(folder, { recursive: true });
    }
  });
});
