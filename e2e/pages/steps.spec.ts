import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Locator } from '@playwright/test';
import { approveProfile } from '../connected-apps.ts';
import { test as base, expect } from '../fixtures.ts';
import { permissionIn } from '../matrix.ts';
import { expectAccessible } from '../page-check.ts';
import { root } from '../program.ts';
import { enterScenario, finishByApi } from '../scenario.ts';
import { closeTab } from '../tab.ts';

/** Each step in a state that only a person can reach: typed, unfolded, opened. The others are in scenarios.spec. */
const test = base.extend<{ readonly entered: string }>({
  entered: async ({ customer, salesforce, setup, state }, use) =>
    use(await enterScenario(customer, salesforce, setup.link, state)),
});

test('a page of the setup starts with at most 125 kB of script', () => {
  const dist = join(root, 'apps/web/dist');
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path = '']) => path);
  expect(scripts.length).toBeGreaterThan(2);
  const sizes = scripts.map((path) => gzipSync(readFileSync(join(dist, path))).length);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(125_000);
});

test.describe('with policies to change,', () => {
  test.use({ scenario: 'integration/fresh-installation' });

  test('the policies and what was read suit every reader', async ({ customer, entered: _ }) => {
    const { page } = customer;
    await customer.goToStep('Policies of the app');
    await expect(customer.check('Tidewater’s servers can connect')).toContainText('Failed');
    await expectAccessible(page, 'policies failing', 'app-policies-eca');
    await page.getByRole('link', { name: /What we read/ }).click();
    await expect(customer.heading).toHaveText('Every call to your org');
    await expect(page.getByText('services/oauth2').first()).toBeVisible();
    await expectAccessible(page, 'transparency');
    await customer.goToStep('Sign in to Salesforce');
    await expectAccessible(page, 'signed in');
    await customer.goToStep('Install the package');
    // “Change” stands at the end of the line of a question that is answered.
    const change = page.getByRole('button', { name: /^Change/ });
    const end = async (of: Locator) => {
      const { x, width } = (await of.boundingBox()) ?? { x: Number.NaN, width: Number.NaN };
      return x + width;
    };
    expect(await end(change)).toBeCloseTo(await end(page.locator('.question').filter({ has: change })), 0);
  });
});

test.describe('with an org that is ready,', () => {
  test.use({ scenario: 'integration/ready' });

  test('the end suits every reader', async ({ customer, entered }) => {
    await finishByApi(customer, entered, 'Mira Solberg');
    await customer.goToStep('Done');
    await expect(customer.heading).toHaveText('Your org is ready for Tidewater for Salesforce');
    await expectAccessible(customer.page, 'done', 'done');
  });
});

test.describe('with policies that nobody can read,', () => {
  test.use({ scenario: 'integration/app-policies-unreadable' });

  test('a person’s word, asked for and given, suits every reader', async ({ customer, entered: _ }) => {
    const { page } = customer;
    await customer.goToStep('Policies of the app');
    await expect(page.getByRole('form', { name: 'Confirm it yourself' })).toBeVisible();
    await expectAccessible(page, 'attestation form');
    // The longest name there can be, in one word: it wraps.
    await customer.attest('The app is enabled', 'W'.repeat(120));
    await expectAccessible(page, 'attested');
  });
});

test.describe('with two connected apps of the same name,', () => {
  test.use({ scenario: 'integration/connected-same-label-undecided' });

  test('the choice of an app suits every reader', async ({ customer, entered: _ }) => {
    const { page } = customer;
    await customer.goToStep('Token policy');
    const apps = page.getByRole('group', { name: 'Which of these apps belongs to Tidewater?' });
    await expect(apps.getByRole('radio')).toHaveCount(2);
    await expectAccessible(page, 'token policy, two apps');
    await apps.getByRole('radio').first().check();
    await expect(customer.check('The refresh token does not expire while Tidewater uses it')).toContainText(
      'Passed',
    );
    await customer.goToStep('App policies');
    await expect(customer.heading).toHaveText('The org allows Tidewater Link');
    await page.getByText('Show the instructions').click();
    await expectAccessible(page, 'app policies with the instructions');
  });

  test('its plan suits every reader', async ({ customer, setup }) => {
    await customer.openLink(setup.link);
    await customer.goToStep('Token policy');
    await expectAccessible(customer.page, 'token policy, plan only');
  });
});

test.describe('with a user to choose,', () => {
  test.use({ scenario: 'integration/gaps-on-custom-profile' });

  test('the search for a user suits every reader', async ({ customer, setup }) => {
    const { page } = customer;
    await customer.signInToOrg(setup.link);
    await customer.goToStep('The user');
    await expectAccessible(page, 'user, unanswered');
    await page.getByRole('radio', { name: 'Another person’s user' }).check();
    await page.getByRole('searchbox', { name: 'Name or username' }).fill('br');
    await expect(page.getByRole('list', { name: 'Found in your org' })).toBeVisible();
    await expectAccessible(page, 'user, searched');
  });

  test('what is explained of rights suits every reader', async ({ customer, entered: _ }) => {
    const { page } = customer;
    await customer.goToStep('Objects');
    await customer.openDetails();
    const objects = page.getByRole('grid', { name: 'Needs permission' });
    await (await permissionIn(objects, 'Account', 'Read')).click();
    await expect(page.getByRole('dialog', { name: 'Account · Read' })).toBeVisible();
    await expectAccessible(page, 'objects, with a cell explained');
    await page.keyboard.press('Escape');
    await customer.goToStep('Fields');
    await page.getByRole('button', { name: 'Field-level security' }).first().click();
    await expect(page.getByRole('dialog', { name: 'Field-level security' })).toBeVisible();
    await expectAccessible(page, 'fields, with a word explained');
    await page.keyboard.press('Escape');
    await customer.goToStep('Connect Tidewater');
    await expectAccessible(page, 'connect the integration');
    await page.getByRole('link', { name: 'Glossary' }).click();
    await expect(customer.heading).toHaveText('Glossary');
    await expectAccessible(page, 'glossary');
  });
});

test.describe('with a standard profile,', () => {
  test.use({ scenario: 'integration/standard-user' });

  test('what nobody can grant on the profile suits every reader', async ({ customer, entered: _ }) => {
    const { page } = customer;
    await customer.goToStep('Objects');
    await page.getByText('Show the instructions').click();
    await expect(page.getByRole('link', { name: 'Open Permission Sets' })).toBeVisible();
    const name = 'The user has every object permission the integration needs';
    await customer.openDetails();
    await customer.check(name).locator('summary', { hasText: /^OK/ }).click();
    const objects = customer.check(name).getByRole('grid', { name: 'OK' });
    await expect(await permissionIn(objects, 'Account', 'Read')).toHaveAccessibleName(/Granted$/);
    await expectAccessible(page, 'objects, the profile being a standard one');
  });
});

test.describe('with everything asked for,', () => {
  test.use({ scenario: 'integration/everything-asked-for' });

  test('a field to find and folded instructions suit every reader', async ({
    customer,
    setup,
    salesforce,
    state,
  }) => {
    const { page } = customer;
    const tab = await page.context().newPage();
    await approveProfile(tab, salesforce.url, 'Tidewater Link', 'System Administrator');
    await closeTab(tab);
    const answers = Object.entries(state.answers ?? {}).filter(([question]) => question !== 'field-region');
    const unpicked = { ...state, answers: Object.fromEntries(answers) };
    await enterScenario(customer, salesforce, setup.link, unpicked);
    await customer.goToStep('Objects and fields');
    await expect(customer.heading).toHaveText('Give access to objects and fields');
    await expectAccessible(page, 'objects and fields, nothing picked', 'object-permissions');
    const region = page.getByRole('group', { name: 'Sales region' });
    await region.getByRole('searchbox').fill('indus');
    await expect(region.getByText(/^1 field found/)).toBeVisible();
    await expectAccessible(page, 'fields to pick, searched');
    await customer.goToStep('More permissions');
    await page.getByText('Show the instructions').click();
    await expectAccessible(page, 'more permissions');
  });
});
