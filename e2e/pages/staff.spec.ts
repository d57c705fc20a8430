import { expect, test } from '../fixtures.ts';
import { expectAccessible } from '../page-check.ts';
import { staffAt } from '../staff.ts';

test('staff pages suit every reader', async ({ newCustomer, product, setup }) => {
  const staff = staffAt(await newCustomer(), product);
  const { page, heading } = staff;
  await page.goto(`${product.url}/staff`);
  await expect(heading).toHaveText('Staff sign-in');
  await expectAccessible(page, 'staff sign-in');
  await staff.enterKey();
  await staff.row(setup.customer).getByRole('link').click();
  await staff.createLink();
  await expectAccessible(page, 'staff setup with a new link');
  await page.goto(`${product.url}/staff/setups/new`);
  await expect(heading).toHaveText('Create a setup');
  await expectAccessible(page, 'staff create');
  await page.getByRole('link', { name: 'Integrations' }).click();
  await expect(heading).toHaveText('Integrations');
  await expectAccessible(page, 'staff integrations');
});

test('the form that describes an integration suits every reader', async ({ newCustomer, product }) => {
  const staff = staffAt(await newCustomer(), product);
  const { page, heading } = staff;
  await staff.enterKey();
  await expect(heading).not.toHaveText('Staff sign-in');
  await page.goto(`${product.url}/staff/integrations/new`);
  await expect(heading).toHaveText('Describe an integration');
  await expectAccessible(page, 'staff new integration');
  await page.getByRole('button', { name: 'Save the integration' }).click();
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expectAccessible(page, 'staff new integration with faults');
  await page.getByRole('radio', { name: 'JSON' }).check();
  await page.getByLabel('Integration as JSON').fill('{}');
  await page.getByRole('button', { name: 'Save the integration' }).click();
  await expect(page.getByRole('alert')).toContainText('This is missing.');
  await expectAccessible(page, 'staff new integration as JSON with faults');
});
