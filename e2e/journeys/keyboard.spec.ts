import { expect, test } from '../fixtures.ts';
import { keys } from '../hands.ts';
import { goesThroughTheMainJourney } from '../main-journey.ts';

test('the whole main journey can be made with the keyboard alone', async ({ arrives, setup }) => {
  const customer = await arrives(keys);
  await goesThroughTheMainJourney(customer, keys, setup.link);
  await keys.press(customer.page.getByRole('button', { name: 'Check everything again' }));
  await expect(customer.page.getByRole('link', { name: 'Return to Tidewater' })).toBeVisible();
});

test('the first Tab leads past the steps to the content', async ({ customer, setup }) => {
  await customer.opensLink(setup.link);
  const { page } = customer;
  await page.reload();
  await expect(customer.heading).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the step' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toBeVisible();
});
