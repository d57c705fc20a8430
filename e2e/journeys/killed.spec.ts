import { expect, test } from '../fixtures.ts';
import { askedByBrowserOf } from '../setup-document.ts';

test.use({
  scenario: 'integration/fresh-installation',
  // The page asks again while nobody answers, and the browser logs it.
  tolerated: [/net::ERR_(?:CONNECTION_REFUSED|INCOMPLETE_CHUNKED_ENCODING|CONNECTION_RESET|EMPTY_RESPONSE)/],
});

test('a process killed in the middle of a verification loses nothing that was recorded', async ({
  customer,
  setup,
  salesforce,
  product,
}) => {
  const { page } = customer;
  await customer.entersOrg(setup.link);
  await customer.goesTo('Policies of the app');
  const addresses = customer.check('The app works from Tidewater’s servers');
  await expect(addresses).toContainText('Failed');
  const before = await askedByBrowserOf(customer, setup);
  expect(before.document.verification).toBeNull();

  await salesforce.answersAfter(3000);
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect
    .poll(async () => (await askedByBrowserOf(customer, setup)).document.verification)
    .not.toBeNull();
  await product.diesAtOnce();
  await salesforce.answersAfter(0);
  await product.startsAgain();

  await page.reload();
  await expect(addresses).toContainText('Enforce IP restrictions');
  const after = await askedByBrowserOf(customer, setup);
  expect(after.document.connection?.state).toBe('connected');
  expect(after.document.lastVerifiedAt).toBe(before.document.lastVerifiedAt);

  // The dead run's lease ends; nobody has to do anything for it.
  await expect(addresses).toContainText('Failed');
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect
    .poll(async () => (await askedByBrowserOf(customer, setup)).document.lastVerifiedAt)
    .toBeGreaterThan(before.document.lastVerifiedAt ?? 0);
  await expect(addresses).toContainText('Failed');
});
