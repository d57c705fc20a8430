import { expect, test } from '../fixtures.ts';
import { expectAccessible } from '../page-check.ts';
import { startSignIn } from '../sign-in.ts';

test('pages without a setup suit every reader', async ({ customer, setup, vendor, product }) => {
  const { page, heading } = customer;
  const pages = [
    ['landing', setup.link, 'Tidewater asks you to set up Tidewater for Salesforce'],
    ['expired link', await vendor.createExpiredLink(setup), 'This link has expired'],
    ['unknown link', `${product.url}/l/nobody-made-this`, 'This link does not work'],
    ['home', product.url, 'Guided Salesforce setup'],
    ['not found', `${product.url}/nowhere`, 'This page does not exist'],
  ] as const;
  for (const [name, address, title] of pages) {
    await page.goto(address);
    await expect(heading).toHaveText(title);
    await expectAccessible(page, name, name === 'landing' ? name : undefined);
  }
});

test('the plan suits every reader', async ({ customer, setup }) => {
  const { page } = customer;
  await customer.openLink(setup.link);
  await expectAccessible(page, 'install, unanswered');
  await page.getByRole('radio', { name: 'Production or Developer Edition' }).check();
  await expect(page.getByRole('link', { name: 'Open the installation page' })).toBeVisible();
  await expectAccessible(page, 'install', 'install-package');
  await customer.goToStep('Policies of the app');
  await expectAccessible(page, 'policies, plan only');
  await customer.goToStep('Sign in to Salesforce');
  await page
    .getByLabel('Address or text of the error page')
    .fill('error=OAUTH_EC_APP_NOT_FOUND&error_description=external client app is not installed in this org');
  await page.getByRole('button', { name: 'Explain this error' }).click();
  await expect(page.getByRole('link', { name: 'Go to “Install the package”' })).toBeVisible();
  await expectAccessible(page, 'connect with the rescue answered', 'connect');
});

test.describe('in an org of its own,', () => {
  test.use({ scenario: 'integration/fresh-installation' });

  test('the question which org it is suits every reader', async ({ customer, setup }) => {
    const { page, api, send } = customer;
    await customer.openLink(setup.link);
    await startSignIn(api, send, setup.id);
    await page.goto(new URL(`/setups/${setup.id}/org`, setup.link).href);
    await expect(customer.heading).toHaveText('Is this the right org?');
    await expectAccessible(page, 'confirm org');
  });
});
