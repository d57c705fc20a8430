import { codeAt } from '../../apps/api/src/domain/second-factor.ts';
import { expect, test } from '../fixtures.ts';
import { expectAccessible } from '../page-check.ts';
import { startProduct } from '../product.ts';
import { watch } from '../watch.ts';

/** The heading of a deployment without blueprints. */
const start = 'Create a blueprint first';
const password = 'the tide waits for nobody';

test('the owner link makes an owner, who adds a code, invites a person, and removes them', async ({
  browser,
}) => {
  // An owner link is made only while a deployment has no owner.
  const product = await startProduct(async () => 'http://127.0.0.1:9');
  const context = await browser.newContext();
  const { errors } = await watch(context, product.url, []);
  const page = await context.newPage();
  const heading = page.getByRole('heading', { level: 1 });
  const press = (name: string | RegExp) => page.getByRole('button', { name }).click();

  await page.goto(await product.ownerLink());
  await expect(heading).toHaveText('Become the owner of this deployment');
  await expectAccessible(page, 'staff owner link');
  await page.getByLabel('Your name').fill('Robin Hale');
  await page.getByLabel('Email').fill('robin@tidewater.example');
  await page.getByLabel('Password').fill('password1234');
  await press('Continue');
  await expect(page.getByRole('alert')).toContainText('easily guessed');
  await page.getByLabel('Password').fill(password);
  await press('Continue');
  await expect(heading).toHaveText(start);

  await page.getByRole('link', { name: 'Your sign-in' }).click();
  await press('Set up an authenticator app');
  await expect(page.getByRole('img', { name: 'QR code with the key for the app' })).toBeVisible();
  await expectAccessible(page, 'staff second factor', 'staff-second-factor');
  const secret = ((await page.locator('.address').textContent()) ?? '').replaceAll(' ', '');
  await page.getByLabel('Code from the app').fill(codeAt(secret, Date.now()));
  await press('Confirm code');
  const recoveryCode = (await page.locator('.recovery-codes li').first().textContent()) ?? '';
  await press('I have kept them');
  await expect(page.getByText('You sign in with a password and a code.')).toBeVisible();
  await expectAccessible(page, 'staff own sign-in', 'staff-sign-in');

  await press('Sign out everywhere');
  await expect(heading).toHaveText('Staff sign-in');
  await page.getByLabel('Email').fill('robin@tidewater.example');
  await page.getByLabel('Password').fill('not the password');
  await press('Sign in');
  await expect(page.getByRole('alert')).toContainText('do not match');
  await page.getByLabel('Password').fill(password);
  await press('Sign in');
  await expect(page.getByLabel('Code')).toBeFocused();
  await page.getByLabel('Code').fill(recoveryCode);
  await press('Sign in');
  await expect(heading).toHaveText('Your sign-in');

  await page.getByRole('link', { name: 'People' }).click();
  await page.getByLabel('Email').fill('lee@tidewater.example');
  await press('Create invite');
  const invite = (await page.locator('.address').textContent()) ?? '';
  const other = await browser.newContext();
  const lee = await other.newPage();
  await lee.goto(invite);
  await lee.getByLabel('Your name').fill('Lee Moss');
  await lee.getByLabel('Password').fill('a lantern on the far hill');
  await lee.getByRole('button', { name: 'Continue' }).click();
  await expect(lee.getByRole('heading', { level: 1 })).toHaveText(start);
  await expect(lee.getByRole('link', { name: 'People' })).toHaveCount(0);
  // A link is good once.
  await lee.goto(invite);
  await expect(lee.getByRole('heading', { level: 1 })).toHaveText('This link does not work');

  await page.reload();
  await page.getByText('Actions for Lee Moss').click();
  await press(/^New password$/);
  await expect(page.getByText('Send this link to Lee Moss')).toBeVisible();
  await expectAccessible(page, 'staff people', 'people');
  await press('Remove');
  await press('Remove Lee Moss');
  await expect(page.getByText('lee@tidewater.example')).toHaveCount(0);
  await lee.goto(`${product.url}/staff`);
  await expect(lee.getByRole('heading', { level: 1 })).toHaveText('Staff sign-in');

  await page.getByText('Actions for Robin Hale').click();
  await press('Remove');
  await press('Remove Robin Hale');
  await expect(page.getByRole('alert')).toContainText('This is the only owner');

  expect(errors).toEqual([]);
  await Promise.all([context.close(), other.close()]);
  await product.end();
});

test('the printed link of the demo signs its owner in by one click, once', async ({ browser }) => {
  const product = await startProduct(async () => 'http://127.0.0.1:9');
  const context = await browser.newContext();
  const { errors } = await watch(context, product.url, []);
  const page = await context.newPage();
  const heading = page.getByRole('heading', { level: 1 });

  const link = await product.signInLink();
  await page.goto(link);
  await expect(heading).toHaveText('Sign in as Olivia Owner');
  await expectAccessible(page, 'staff sign-in link');
  // Looking at the page uses nothing up.
  await page.reload();
  await page.getByRole('button', { name: 'Sign in' }).press('Enter');
  await expect(heading).toHaveText(start);
  await expect(page.getByRole('link', { name: 'Setups', exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await expect(page.getByRole('link', { name: 'People' })).toBeVisible();

  const other = await browser.newContext();
  const second = await other.newPage();
  await second.goto(link);
  await expect(second.getByRole('heading', { level: 1 })).toHaveText('This link does not work');
  await second.goto(await product.signInLink());
  await second.getByRole('button', { name: 'Sign in' }).click();
  await expect(second.getByRole('heading', { level: 1 })).toHaveText(start);

  expect(errors).toEqual([]);
  await Promise.all([context.close(), other.close()]);
  await product.end();
});
