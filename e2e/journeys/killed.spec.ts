import { expect, test } from '../fixtures.ts';
import { readSetup } from '../setup-document.ts';

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
  await customer.signInToOrg(setup.link);
  await customer.goToStep('Policies of the app');
  const addresses = customer.check('Tidewater’s servers can connect');
  await expect(addresses).toContainText('Failed');
  const before = await readSetup(customer, setup);
  expect(before.document.verification).toBeNull();

  await salesforce.setLatency(3000);
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect.poll(async () => (await readSetup(customer, setup)).document.verification).not.toBeNull();
  await product.kill();
  await salesforce.setLatency(0);
  await product.restart();

  await page.reload();
  await expect(addresses).toContainText('Enforce IP restrictions');
  const after = await readSetup(customer, setup);
  expect(after.document.connection?.state).toBe('connected');
  expect(after.document.lastVerifiedAt).toBe(before.document.lastVerifiedAt);

  // The dead run's lease ends; nobody has to do anything for it.
  await expect(addresses).toContainText('Failed');
  await page.getByRole('button', { name: 'Check again' }).click();
  await expect
    .poll(async () => (await readSetup(customer, setup)).document.lastVerifiedAt)
    .toBeGreaterThan(before.document.lastVerifiedAt ?? 0);
  await expect(addresses).toContainText('Failed');
});
