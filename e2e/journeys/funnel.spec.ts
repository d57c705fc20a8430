import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { expectAccessible } from '../page-check.ts';
import { claimLink } from '../sign-in.ts';
import { staffAt } from '../staff.ts';

test.use({ scenario: 'integration/fresh-installation' });

test('staff see where setups stop, how long stages take, and what fails, and keep the figures as files', async ({
  newCustomer,
  product,
  state,
  vendor,
}) => {
  // A blueprint that no other journey makes setups from.
  const own = { ...state, params: { ...(state.params as object) }, party: { ...state.party, name: 'Heron' } };
  const setups = [];
  for (const customer of ['Linden', 'Maple', 'Rowan']) setups.push(await vendor.createSetup(own, customer));
  const [, opened, signedIn] = setups;
  if (!opened || !signedIn) throw new Error('There are three setups');
  await claimLink((await newCustomer()).api, await vendor.createLink(opened));
  const link = await vendor.createLink(signedIn);
  await product.advanceClock(2 * 60 * 60_000);
  await (await newCustomer()).signInToOrg(link);

  const staff = staffAt(await newCustomer(), product);
  const { page, heading } = staff;
  await staff.signIn();
  // The verification that follows the sign-in has ended.
  await expect(staff.row('Rowan')).toContainText('The refresh token expires at a fixed time');
  await page.getByRole('link', { name: 'Blueprints' }).click();
  const blueprint = page.getByRole('row', { name: 'Heron' });
  await blueprint.getByRole('link', { name: /^Where setups stop/ }).click();
  await expect(heading).toHaveText('Where setups stop');
  await expect(page.getByText('3 setups: 0 done, 0 finished with exceptions')).toBeVisible();
  const cells = (name: string) => page.getByRole('row', { name }).getByRole('cell');
  await expect(cells('Link opened')).toHaveText(['', '2', '1', '33%', /hour|minute|second|At once/]);
  await expect(cells('Signed in').first()).toBeVisible();
  await expect(
    page
      .getByRole('row', { name: /^Signed in/ })
      .getByRole('cell')
      .nth(1),
  ).toHaveText('1');
  const failures = page.getByRole('region', { name: 'What failed most often' });
  await expect(failures).toContainText('Policies of the app');
  expect(await page.content()).not.toContain('Brightwood');

  await page.getByLabel('Version').selectOption('Version 1');
  await page.getByLabel('Created').selectOption({ index: 2 });
  await expect(page).toHaveURL(/version=1&period=\d{4}-\d{2}$/);
  await expect(page.getByText('3 setups:')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the stages (CSV)' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain('"opened","","Link opened","3","3","2","0","1"');
  await expectAccessible(page, 'funnel', 'funnel');
});
