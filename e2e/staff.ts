import { expect, type Locator } from '@playwright/test';
import type { Customer } from './customer.ts';
import type { Product } from './product.ts';

/** Returns a function that chooses the newest blueprint of this name. */
export const newestNamed = (blueprint: string) => async (menu: Locator) => {
  const option = menu.getByRole('option', { name: blueprint, exact: true }).last();
  await menu.selectOption((await option.getAttribute('value')) ?? '');
};

/** What the vendor's staff do on the staff pages, in a separate browser. */
export const staffAt = (
  { page, heading, api }: Pick<Customer, 'page' | 'heading' | 'api'>,
  product: Product,
) => ({
  page,
  heading,

  /** Signs the owner in, past the pages. */
  async signIn(): Promise<void> {
    await api('signInStaff', { body: await product.owner() });
    await page.goto(`${product.url}/staff`);
  },

  row: (customer: string): Locator =>
    page.getByRole('row').filter({ has: page.getByRole('link', { name: customer, exact: true }) }),

  /** Fills in the form of a guide; entries by label. */
  async saveBlueprint(guide: string, entries: Readonly<Record<string, string>>): Promise<void> {
    await page.getByRole('link', { name: 'Blueprints' }).click();
    await page.getByRole('link', { name: 'Create blueprint' }).click();
    await page.getByLabel('Guide', { exact: true }).selectOption(guide);
    for (const [label, text] of Object.entries(entries))
      await page.getByLabel(label, { exact: true }).fill(text);
    await page.getByRole('button', { name: 'Save blueprint' }).click();
    await expect(heading).toHaveText('Blueprints');
  },

  /** Opens the form of a new setup, from the list of setups, and fills in what it needs; `choose` chooses its blueprint. */
  async beginSetup(customer: string, choose: (menu: Locator) => Promise<unknown>): Promise<void> {
    await page.getByRole('link', { name: 'Setups', exact: true }).click();
    // Each row of the blueprints, which may still be shown, has a link of a longer name.
    await page.getByRole('link', { name: 'Create setup', exact: true }).click();
    await expect(heading).toHaveText('Create a setup');
    await page.getByLabel('Customer').fill(customer);
    await choose(page.getByLabel('Blueprint'));
  },

  async createSetup(customer: string, choose: (menu: Locator) => Promise<unknown>): Promise<void> {
    await this.beginSetup(customer, choose);
    await page.getByRole('button', { name: 'Create setup' }).click();
    await expect(heading).toHaveText(customer);
  },

  /** The address, which is shown once. */
  async createLink(): Promise<string> {
    await page.getByRole('button', { name: 'Create link' }).click();
    const address = page.locator('.address', { hasText: `${product.url}/l/` });
    return (await address.textContent()) ?? '';
  },

  async withdrawLink(): Promise<void> {
    await page.getByRole('button', { name: 'Revoke' }).click();
    await expect(page.getByRole('cell', { name: 'Revoked' })).toBeVisible();
  },
});
