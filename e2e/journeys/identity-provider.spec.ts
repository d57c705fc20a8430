import {
  type IdentityProvider,
  startIdentityProvider,
} from '../../apps/api/src/testing/identity-provider.ts';
import { expect, test } from '../fixtures.ts';
import { expectAccessible } from '../page-check.ts';
import { startProduct } from '../product.ts';
import { watch } from '../watch.ts';

test('people sign in at the identity provider, with the role of their groups, and read why they are not let in', async ({
  browser,
}) => {
  let provider: IdentityProvider | undefined;
  const product = await startProduct(async () => 'http://127.0.0.1:9', {
    env: async (url) => {
      provider = await startIdentityProvider(url);
      const { issuer, clientId, clientSecret } = provider.oidc;
      return {
        OIDC_ISSUER: issuer,
        OIDC_CLIENT_ID: clientId,
        OIDC_CLIENT_SECRET: clientSecret,
        OIDC_ROLES: 'Setup owners=owner; Success=csm',
      };
    },
  });
  if (!provider) throw new Error('There is no identity provider');
  const { accounts, issuer } = provider;
  const owner = { name: 'Mira Solberg', email: 'mira@tidewater.example', groups: ['Setup owners'] };
  const lee = { name: 'Lee Moss', email: 'lee@tidewater.example', groups: ['Sales'] };
  accounts.set('mira', owner).set('lee', lee);
  const { host } = new URL(issuer);

  const openStaff = async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const { errors } = await watch(context, product.url, []);
    const goAs = async (name: string) => {
      await page.getByRole('button', { name: `Sign in at ${host}` }).click();
      await page.getByRole('link', { name }).click();
    };
    return { context, page, errors, heading: page.getByRole('heading', { level: 1 }), goAs };
  };

  const mira = await openStaff();
  await mira.page.goto(`${product.url}/staff/people`);
  await expect(mira.heading).toHaveText('Staff sign-in');
  await expectAccessible(mira.page, 'staff sign-in at a provider', 'staff-provider');
  await mira.goAs('Mira Solberg');
  // Back at the page that was asked for.
  await expect(mira.heading).toHaveText('People');
  await expect(mira.page.getByText('Owner, by group')).toBeVisible();

  const other = await openStaff();
  await other.page.goto(`${product.url}/staff`);
  await other.goAs('Cancel');
  await expect(other.page.getByRole('alert')).toContainText('You were not signed in');
  await other.goAs('Lee Moss');
  await expect(other.page.getByRole('alert')).toContainText('None of your groups has a role here');
  await expectAccessible(other.page, 'staff sign-in without a role');
  accounts.set('lee', { ...lee, groups: ['Success'] });
  // The provider knows who is signed in there.
  await other.page.getByRole('button', { name: `Sign in at ${host}` }).click();
  await expect(other.heading).toHaveText('Create a blueprint first');
  await expect(other.page.getByRole('link', { name: 'People' })).toHaveCount(0);

  await mira.page.reload();
  await mira.page.getByText('Actions for Lee Moss').click();
  await mira.page.getByRole('button', { name: 'Remove', exact: true }).last().click();
  await mira.page.getByRole('button', { name: 'Remove Lee Moss' }).click();
  await expect(mira.page.getByRole('button', { name: 'Allow again: Lee Moss' })).toBeVisible();
  await expectAccessible(mira.page, 'staff people of a provider', 'people-provider');
  await other.page.goto(`${product.url}/staff`);
  await other.page.getByRole('button', { name: `Sign in at ${host}` }).click();
  await expect(other.page.getByRole('alert')).toContainText('Your access was removed');
  await mira.page.getByRole('button', { name: 'Allow again: Lee Moss' }).click();
  await other.page.getByRole('button', { name: `Sign in at ${host}` }).click();
  await expect(other.heading).toHaveText('Create a blueprint first');

  expect([...mira.errors, ...other.errors]).toEqual([]);
  await Promise.all([mira.context.close(), other.context.close()]);
  await product.end();
  await provider.close();
});
