import { readFile } from 'node:fs/promises';
import { expect, test } from '../fixtures.ts';
import { expectAccessible } from '../page-check.ts';
import { staffAt } from '../staff.ts';

test.use({ scenario: 'integration/fresh-installation' });

test('staff create a setup within a minute, and keep it from its first link to the archive', async ({
  newCustomer,
  product,
  state,
  vendor,
}) => {
  const staff = staffAt(await newCustomer(), product);
  const { page, heading } = staff;
  await staff.signIn();
  const name = `Fjordlight ${test.info().workerIndex}`;
  const blueprint = await vendor.createBlueprint(state);
  await staff.beginSetup(name, (menu) => menu.selectOption(blueprint));
  await page.getByLabel('Environment').selectOption('Production');
  await expect(page.getByLabel('Assigned to')).toHaveValue(/.+/);
  await expect(
    page.getByRole('form').or(page.locator('form')).locator(':is(input, select):visible'),
  ).toHaveCount(4);
  await expectAccessible(page, 'create a setup', 'staff-new-setup');
  await page.getByRole('button', { name: 'Create setup' }).click();
  await expect(heading).toHaveText(name);
  const link = await staff.createLink();

  const customer = await newCustomer();
  await customer.signInToOrg(link);
  await expect(page.getByRole('heading', { name: 'Org', exact: true }).locator('..')).toContainText(
    'Confirmed',
  );

  await page.getByText('Change the settings').click();
  await page.getByLabel('Due date').fill('2020-01-31');
  await page.getByRole('button', { name: 'Save the settings' }).click();
  await expect(page.getByText('overdue')).toBeVisible();
  await page.getByLabel('Assigned to').selectOption('Nobody');
  await expect(page.getByText('assigned the setup to nobody')).toBeVisible();
  await expectAccessible(page, 'page of a setup', 'staff-setup');

  await page.getByText('Use another org').click();
  await page.getByLabel('Reason').fill('A trial org');
  await page.getByRole('button', { name: 'Remove the org from this setup' }).click();
  await expect(page.getByText('Robin Hale removed the org')).toBeVisible();

  await page.getByRole('button', { name: 'Archive' }).click();
  await expect(page.getByRole('button', { name: 'Restore' })).toBeVisible();
  await customer.page.goto(link);
  await expect(customer.heading).toHaveText('This link has expired');
  await page.getByRole('link', { name: 'Setups', exact: true }).click();
  await expect(heading).toHaveText(/^(Setups|No setups yet)$/);
  await expect(staff.row(name)).toHaveCount(0);
  await page
    .getByLabel('Archived setups')
    .or(page.getByRole('link', { name: 'Archived setups' }))
    .click();
  await staff.row(name).getByRole('link', { name }).click();
  await page.getByRole('button', { name: 'Restore' }).click();
  await expect(page.getByRole('button', { name: 'Archive' })).toBeVisible();
  await customer.page.reload();
  await expect(customer.heading).not.toHaveText('This link has expired');

  await page.getByRole('link', { name: 'Duplicate' }).click();
  await expect(heading).toHaveText('Create a setup');
  await expect(page.getByLabel('Customer')).toHaveValue(name);
  await page.getByLabel('Customer').fill(`${name} sandbox`);
  await page.getByRole('button', { name: 'Create setup' }).click();
  await expect(heading).toHaveText(`${name} sandbox`);
});

test('the message of a German setup is in German, on a page that is in English', async ({
  newCustomer,
  product,
  state,
  vendor,
}) => {
  const staff = staffAt(await newCustomer(), product);
  const { page, heading } = staff;
  await staff.signIn();
  const name = `Nordlicht ${test.info().workerIndex}`;
  const blueprint = await vendor.createBlueprint(state);
  await staff.beginSetup(name, (menu) => menu.selectOption(blueprint));
  await page.getByText('More settings').click();
  await page.getByLabel('Language of messages').selectOption('Deutsch');
  await page.getByRole('button', { name: 'Create setup' }).click();
  await expect(heading).toHaveText(name);
  await staff.createLink();
  const message = page.getByLabel('Text', { exact: true });
  await expect(message).toHaveValue(/^Guten Tag,\n\nkönnten Sie .* einrichten\?/);
  await expect(message).toHaveValue(/Die Anleitung selbst ist auf Englisch\./);
  await expect(message).toHaveAttribute('lang', 'de');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: 'Write an email' })).toHaveAttribute(
    'href',
    /^mailto:\?subject=.*k%C3%B6nnten/,
  );
  await expectAccessible(page, 'message in German');
});

test('staff create setups from a file, once nothing in it is wrong', async ({
  newCustomer,
  product,
  state,
  vendor,
}) => {
  const staff = staffAt(await newCustomer(), product);
  const { page, heading } = staff;
  await vendor.createBlueprint(state);
  await staff.signIn();
  await page.getByRole('link', { name: 'Create setup' }).first().click();
  await page.getByRole('link', { name: 'Create several from a file' }).click();
  await expect(heading).toHaveText('Create setups from a file');
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download a sample file' }).click();
  const sample = await readFile(await (await downloading).path(), 'utf8');
  const choose = (text: string) =>
    page.getByLabel('CSV file').setInputFiles({
      name: 'setups.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    });
  await choose(sample.replace('Acme Bicycles', ''));
  await expect(page.getByText('One row needs a correction, of 2')).toBeVisible();
  await expect(page.getByText('Customer: Enter a value.')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Create/ })).toHaveCount(0);
  await expectAccessible(page, 'setups from a file', 'staff-import');
  const cycles = `Cycles ${test.info().workerIndex}`;
  await choose(sample.replace('Acme Bicycles', cycles));
  await page.getByRole('button', { name: 'Create 2 setups' }).click();
  await expect(page.getByText('2 setups were created.')).toBeVisible();
  await page.getByRole('link', { name: cycles }).click();
  await expect(heading).toHaveText(cycles);
});
