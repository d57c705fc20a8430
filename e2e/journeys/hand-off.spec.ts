import { admin } from '../admin.ts';
import { expect, test } from '../fixtures.ts';
import { expectAccessible } from '../page-check.ts';
import { staffAt } from '../staff.ts';

test.use({ scenario: 'integration/ready' });

test('a step is handed on to a colleague, who does it and nothing else, and both sides see it come back', async ({
  customer,
  newCustomer,
  product,
  setup,
}) => {
  const { page } = customer;
  await customer.signInToOrg(setup.link);
  await customer.runAs('me');
  await customer.goToStep('Connect Tidewater');
  await page.getByText('If you cannot do this step').click();
  const form = page.getByRole('form', { name: 'Hand it on to a colleague' });
  await form.getByLabel('Name of the colleague').fill('Ana Ruiz');
  await form.getByLabel('Your name').fill('Ada Lovelace');
  await form.getByRole('button', { name: 'Create the link' }).click();
  await expect(page.getByText('Ada Lovelace handed this step on to Ana Ruiz.')).toBeVisible();
  await expectAccessible(page, 'new link to one step');
  const link = (await page.locator('.address').textContent()) ?? '';
  await expect(page.getByRole('link', { name: 'Write an email' })).toHaveAttribute(
    'href',
    new RegExp(encodeURIComponent(link)),
  );

  await page.reload();
  await expectAccessible(page, 'step that was handed on', 'hand-off');

  const staff = staffAt(await newCustomer(), product);
  await staff.signIn();
  await expect(staff.row(setup.customer)).toContainText('Ana Ruiz, who was asked to do “Connect Tidewater”');

  const ana = await newCustomer();
  await ana.page.goto(link);
  await expect(ana.heading).toHaveText('Ada Lovelace asks you to do one step');
  await expectAccessible(ana.page, 'link to one step', 'hand-off-link');
  await ana.page.getByRole('button', { name: 'Open the step' }).click();
  await expect(ana.page.getByText(/Ada Lovelace asks you, Ana Ruiz, to do this step by/)).toBeVisible();
  await ana.page.getByRole('link', { name: 'Sign in to Salesforce' }).click();
  await ana.leaveForSalesforce();
  // The app is allowed already.
  await admin.logIn(ana.page);
  await expect(ana.page.getByRole('form', { name: 'Confirm it yourself' })).toBeVisible();
  await expectAccessible(ana.page, 'step of a colleague', 'hand-off-colleague');
  await expect(ana.page.getByRole('navigation', { name: 'Steps' })).toBeHidden();
  await expect(ana.page.getByRole('link', { name: /^(?:Back|Continue)/ })).toHaveCount(0);

  await ana.attest('The user has authorized Tidewater Connect', 'Ana Ruiz');
  await expect(ana.page.getByText(/^Done: you can close this page/)).toBeVisible();
  await expect(page.getByText(/Found complete/)).toBeVisible();
  await staff.page.goto(`${product.url}/staff/setups/${setup.id}`);
  await expect(staff.page.getByText(/Only “Connect Tidewater”, for Ana Ruiz/)).toBeVisible();
  await expect(
    staff.page.getByText('Connect Tidewater is complete. Ana Ruiz was asked to do it.'),
  ).toBeVisible();

  // Its link is closed at once, in the page that is open too.
  await page.getByRole('button', { name: 'End the link' }).click();
  await expect(ana.page.getByText(/^Done: you can close this page/)).toHaveCount(0);
});
