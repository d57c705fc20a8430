import { expect, test } from '../fixtures.ts';
import { staffAt } from '../staff.ts';

test.use({ scenario: 'integration/app-policies-unreadable' });

const reason = 'The security team decides next week';

test('a step that nobody can do now is skipped with a reason, and the setup ends as finished with an exception', async ({
  customer,
  newCustomer,
  product,
  setup,
}) => {
  const { page, heading } = customer;
  await customer.signInToOrg(setup.link);
  await customer.runAs('me');
  const skip = async () => {
    await page.getByText('If you cannot do this step').click();
    await page.getByLabel('Reason').fill(reason);
    await page.getByRole('button', { name: 'Skip this step' }).click();
    await expect(page.getByText(/ skipped this step/)).toBeVisible();
  };
  await customer.goToStep('Policies of the app');
  await skip();
  await expect(page.getByRole('region', { name: 'Next' })).toContainText('Continue');
  await customer.goToStep('Connect Tidewater');
  await page.getByText('If you cannot do this step').click();
  const help = page.getByRole('link', { name: /^Write to / });
  await expect(help).toHaveAttribute('href', /^mailto:.+\?subject=Help%20with/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the details' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.txt$/);
  await page.getByText('If you cannot do this step').click();
  await skip();
  await customer.goToStep('Done');
  await expect(page.getByText(/^Finished with 2 exceptions/)).toBeVisible();
  await expect(page.getByText(new RegExp(`Skipped by .+: ${reason}`))).toHaveCount(2);
  await expect(page.getByText('Everything is in place')).toHaveCount(0);

  const staff = staffAt(await newCustomer(), product);
  await staff.signIn();
  await expect(staff.row(setup.customer)).toContainText('Finished with exceptions');
  await staff.row(setup.customer).getByRole('link', { name: setup.customer, exact: true }).click();
  await expect(staff.page.getByText(new RegExp(`Skipped by .+: ${reason}`))).toHaveCount(2);

  await customer.goToStep('Policies of the app');
  await page.getByRole('button', { name: 'Take the skip back' }).click();
  await expect(heading).not.toContainText('stays connected');
  await expect(page.getByText(/ skipped this step/)).toHaveCount(0);
  await expect(staff.row(setup.customer)).toHaveCount(0);
  await expect(staff.page.getByText(new RegExp(`Skipped by .+: ${reason}`))).toHaveCount(1);
});

test('staff go on without a step where the blueprint allows it, by name and reason, and can take that back', async ({
  customer,
  newCustomer,
  product,
  state,
  vendor,
}) => {
  const setup = await vendor.createSetup({ ...state, allowsOverride: true });
  const { page } = customer;
  await customer.signInToOrg(await vendor.createLink(setup));
  await customer.runAs('me');
  await customer.goToStep('Policies of the app');

  const staff = staffAt(await newCustomer(), product);
  await staff.signIn();
  await staff.row(setup.customer).getByRole('link', { name: setup.customer, exact: true }).click();
  const step = staff.page.getByRole('listitem').filter({ hasText: 'Policies of the app' });
  await step.getByText('Go on without it').click();
  await step.getByLabel('Reason').fill(reason);
  await step.getByRole('button', { name: 'Override this step' }).click();
  await expect(step.getByText(new RegExp(`Overridden by .+: ${reason}`))).toBeVisible();
  await expect(page.getByText(new RegExp(reason))).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take the override back' })).toHaveCount(0);

  await step.getByRole('button', { name: 'Take the override back' }).click();
  await expect(step.getByText(reason)).toHaveCount(0);
  await expect(page.getByText(new RegExp(reason))).toHaveCount(0);
});
