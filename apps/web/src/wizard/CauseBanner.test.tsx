import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { setup } from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const off = {
  ...setup,
  cause: {
    step: 'edition',
    text: ['This org has no API access'],
    act: {
      kind: 'forward' as const,
      label: 'Ask your account representative',
      subject: 'API access',
      message: 'Hello,\n\nCan you add it?',
    },
  },
};
const banner = () => screen.queryByRole('region', { name: 'Why other checks are waiting' });

test('why other checks wait is on their pages, with the step that shows it and who can act', async () => {
  const { user, address } = await renderSetup(off, '/steps/app-policies');
  const region = banner() as HTMLElement;
  for (const text of ['This org has no API access', 'The other checks wait for this.'])
    expect(within(region).getByText(text)).toBeDefined();
  await user.click(within(region).getByRole('button', { name: 'Ask your account representative' }));
  screen.getByText(/Can you add it\?/);
  await user.keyboard('{Escape}');
  await user.click(within(region).getByRole('link', { name: /^Go to / }));
  expect(address()).toBe(`/setups/${setup.id}/steps/edition`);
  expect(banner()).toBeNull();
});

test('nothing is shown where nothing stops other checks', async () => {
  await renderSetup(setup, '/steps/app-policies');
  expect(banner()).toBeNull();
});
