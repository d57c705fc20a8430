import { expect, test } from '../fixtures.ts';
import { keys } from '../hands.ts';
import { finishAsAdministrator } from '../main-journey.ts';

test.describe('with an org that is ready,', () => {
  test.use({ scenario: 'integration/ready' });

  test('the way from the link to the end can be made with the keyboard alone', async ({
    newCustomer,
    setup,
  }) => {
    const customer = await newCustomer(keys);
    await customer.openLink(setup.link);
    await customer.goToStep('Sign in to Salesforce');
    await customer.signIn();
    await customer.confirmOrg();
    await finishAsAdministrator(customer, keys, setup);
    await keys.press(customer.page.getByRole('button', { name: 'Check everything again' }));
    await expect(customer.page.getByRole('link', { name: 'Return to Tidewater' })).toBeVisible();
  });
});

test('the first Tab leads past the steps to the content', async ({ customer, setup }) => {
  await customer.openLink(setup.link);
  const { page } = customer;
  await page.reload();
  await expect(customer.heading).toBeVisible();
  // Parts of the page that are fetched late are there.
  await expect(page.getByRole('region', { name: 'Next' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the step' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toBeVisible();
});
