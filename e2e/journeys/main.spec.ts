import { expect, test } from '../fixtures.ts';
import { pointer } from '../hands.ts';
import { completeMainJourney } from '../main-journey.ts';
import { cumulativeLayoutShift } from '../watch.ts';

test('a refused sign-in is explained, and install, sign-in and policies by hand lead to done', async ({
  customer,
  setup,
}) => {
  await completeMainJourney(customer, pointer, setup);
  await expect(customer.page.getByRole('link', { name: 'Return to Tidewater' })).toHaveAttribute(
    'href',
    'https://app.tidewater.example/connections/salesforce',
  );
  const moved = customer.watched.shifts.filter(({ value }) => value > 0.001);
  expect(cumulativeLayoutShift(customer.watched), JSON.stringify(moved)).toBeLessThanOrEqual(0.01);
});
