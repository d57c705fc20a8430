import { expect, test } from '../fixtures.ts';
import { expectAccessible } from '../page-check.ts';
import { staffAt } from '../staff.ts';

test('staff pages suit every reader', async ({ customer, product, setup }) => {
  const staff = staffAt(customer, product);
  const { page, heading } = staff;
  await page.goto(`${product.url}/staff`);
  await expect(heading).toHaveText('Staff sign-in');
  await expectAccessible(page, 'staff sign-in');
  await staff.signIn();
  await staff.row(setup.customer).getByRole('link', { name: setup.customer, exact: true }).click();
  await staff.createLink();
  await expectAccessible(page, 'staff setup with a new link');
  await page.goto(`${product.url}/staff/setups/new`);
  await expect(heading).toHaveText('Create a setup');
  await expectAccessible(page, 'staff create');
  await page.getByRole('link', { name: 'Blueprints' }).click();
  await expect(heading).toHaveText('Blueprints');
  await expectAccessible(page, 'staff blueprints', 'staff-blueprints');
  // Blueprints of other guides have no secret.
  await page
    .getByRole('link', { name: /^Edit Tidewater/ })
    .first()
    .press('Enter');
  await expect(heading).toHaveText(/^Edit /);
  await expect(page.getByRole('checkbox', { name: 'Keep the current secret' })).toBeChecked();
  await expectAccessible(page, 'staff edit blueprint');
  await page.getByRole('checkbox', { name: 'Keep the current secret' }).press('Space');
  await expect(page.getByLabel('Consumer secret (optional)')).toHaveValue('');
  await expectAccessible(page, 'staff edit blueprint with another secret');
});

test('the form that describes an integration suits every reader', async ({ customer, product }) => {
  const staff = staffAt(customer, product);
  const { page, heading } = staff;
  await staff.signIn();
  await expect(heading).not.toHaveText('Staff sign-in');
  await page.goto(`${product.url}/staff/blueprints/new`);
  await expect(heading).toHaveText('Create a blueprint');
  await expectAccessible(page, 'staff new blueprint', 'staff-new-blueprint');
  await page.getByRole('button', { name: 'Save blueprint' }).click();
  await expect(page.getByRole('alert')).toHaveCount(1);
  await expectAccessible(page, 'staff new blueprint with faults');
  await page.getByRole('radio', { name: 'JSON' }).check();
  await page.getByLabel('Blueprint as JSON').fill('{}');
  await page.getByRole('button', { name: 'Save blueprint' }).click();
  await expect(page.getByRole('alert')).toContainText('This is missing.');
  await expectAccessible(page, 'staff new blueprint as JSON with faults');
});
