import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, request } from '../testing/browser.ts';
import { type IdentityProvider, startIdentityProvider } from '../testing/identity-provider.ts';
import { type Listener, listen, startServer, stopListening, type TestServer } from '../testing/server.ts';
import { visitProvider } from '../testing/visit-provider.ts';

describe('a sign-in at an identity provider', () => {
  let listener: Listener;
  let provider: IdentityProvider;
  let server: TestServer;
  beforeAll(async () => {
    listener = await listen();
    provider = await startIdentityProvider(listener.origin);
    provider.accounts.set('mira', { name: 'Mira', email: 'mira@vendor.example', groups: ['Success'] });
    server = await startServer({ listener, oidc: provider.oidc });
    // The provider goes by the time of this machine.
    server.pass(Date.now() - server.now());
  });
  afterAll(async () => {
    await server.close();
    await stopListening(listener);
    await provider.close();
  });

  const signIn = async () => {
    const browser = openBrowser(server);
    const { url } = await browser.call('startStaffSignIn', { body: { page: '/staff' } });
    const back = await visitProvider(server, new URL(url ?? 'missing:'), 'mira');
    const response = await browser.send(back, { redirect: 'manual' });
    return { browser, page: response.headers.get('location') };
  };

  it.each([
    ['of another issuer', { iss: 'http://other.example' }],
    ['for another product', { aud: 'another' }],
    ['without a subject', { sub: undefined }],
    ['that was good until a moment ago', { exp: 1 }],
    ['that is made later', { iat: 4_000_000_000, nbf: 4_000_000_000 }],
  ])('T05: an ID token %s lets nobody in', async (_what, claims) => {
    Object.assign(provider.forged, claims);
    const { browser, page } = await signIn();
    for (const name of Object.keys(claims)) delete provider.forged[name];
    expect(page).toBe('/staff?sign-in=failed');
    expect((await request(browser, server, 'getStaffSelf')).status).toBe(401);
    expect((await signIn()).page).toBe('/staff');
  });
});
