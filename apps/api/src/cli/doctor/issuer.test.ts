import { expect, it } from 'vitest';
import { startIdentityProvider } from '../../testing/identity-provider.ts';
import { examineIssuer } from './issuer.ts';

it('examines whether the identity provider answers as the issuer that is configured', async () => {
  const publicUrl = new URL('https://setup.vendor.example');
  const provider = await startIdentityProvider(publicUrl.origin);
  const examine = async (issuer: string) =>
    (await examineIssuer({ publicUrl, oidc: { ...provider.oidc, issuer } })).map(({ outcome, text }) => [
      outcome,
      text,
    ]);
  expect(await examine(provider.issuer)).toEqual([
    [
      'passed',
      `${provider.issuer} answers; ${publicUrl.origin}/staff/oidc/callback has to be registered there`,
    ],
  ]);
  const other = provider.issuer.replace('localhost', '127.0.0.1');
  for (const issuer of [other, 'http://localhost:9']) {
    const [[outcome, text] = []] = await examine(issuer);
    expect(outcome).toBe('failed');
    expect(text).toMatch(/^nobody can sign in through http\S+: \S+/);
  }
  expect(await examineIssuer({ publicUrl, oidc: null })).toEqual([]);
  await provider.close();
});
