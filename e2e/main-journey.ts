import { expect } from '@playwright/test';
import { admin } from './admin.ts';
import type { Customer } from './customer.ts';
import type { Hands } from './hands.ts';
import { waitUntilVerified } from './setup-document.ts';
import type { Setup } from './vendor.ts';

/** Opens the error page that Salesforce shows after a refused sign-in, and goes back. Returns the address of the error page. */
export const signInAndGetRefused = async (customer: Customer): Promise<string> => {
  const { page, heading } = customer;
  await customer.goToStep('Sign in to Salesforce');
  const connect = page.url();
  await customer.leaveForSalesforce();
  await admin.logIn(page);
  await expect(heading).toHaveText('OAuth Error');
  const errorPage = page.url();
  await page.goto(connect);
  return errorPage;
};

/** Ends on the step that fixes it. */
export const explainRefusal = async (
  { page }: Customer,
  hands: Hands,
  errorPage: string,
  { code, step }: { readonly code: string; readonly step: string },
): Promise<void> => {
  const field = page.getByLabel('Address or text of the error page');
  await expect(field).toBeVisible();
  // Who scrolls has seen the page: to scroll before its first frame counts as if the footer had jumped.
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  await hands.type(field, errorPage);
  await hands.press(page.getByRole('button', { name: 'Explain this error' }));
  await expect(page.getByText(code, { exact: true })).toBeVisible();
  await hands.press(page.getByRole('link', { name: `Go to “${step}”` }));
};

const installPackage = async (customer: Customer, hands: Hands): Promise<void> => {
  const { page } = customer;
  await hands.choose(page.getByRole('radio', { name: 'Production or Developer Edition' }));
  const tab = await customer.openInSalesforce('Open the installation page');
  await admin.installPackage(tab);
  await customer.returnFrom(tab);
};

const fixPolicies = async (customer: Customer): Promise<void> => {
  const { heading } = customer;
  const refreshTokens = customer.check('The refresh token does not expire while Tidewater uses it');
  const addresses = customer.check('Tidewater’s servers can connect');
  await expect(heading).toHaveText('Change the policies of Tidewater Connect');
  await expect(refreshTokens).toContainText('Failed');
  await expect(addresses).toContainText('Enforce IP restrictions');
  const tab = await customer.openInSalesforce('Open Tidewater Connect in Setup');
  await admin.setPolicies(tab);
  await customer.returnFrom(tab);
  // Nothing is pressed: coming back is enough.
  await expect(refreshTokens).toContainText('Passed');
  await expect(addresses).toContainText('Passed');
  await expect(heading).toHaveText('Tidewater Connect stays connected while Tidewater uses it');
};

/**
 * From the step of the user to the end, where the person signed in is a system administrator and has every permission:
 * chooses themself, goes on step by step, and confirms what no call can show.
 */
export const finishAsAdministrator = async (
  customer: Customer,
  hands: Hands,
  { id }: Pick<Setup, 'id'>,
): Promise<void> => {
  const { page, heading } = customer;
  await customer.runAs('me');
  const { steps } = await waitUntilVerified(customer.api, id);
  const rest = steps.slice(steps.findIndex((step) => step.id === 'user') + 1, -1);
  expect(rest.length).toBeGreaterThan(0);
  // What is green already is passed over.
  const open = rest.filter(({ status }) => status !== 'complete' && status !== 'attested');
  for (const { name, title } of open) {
    await hands.press(page.getByRole('link', { name: `Continue: ${name}` }));
    await expect(heading).toHaveText(title);
  }
  await customer.attest('The user has authorized Tidewater Connect');
  await hands.press(page.getByRole('link', { name: 'Continue: Done' }));
  await expect(heading).toHaveText('Your org is ready for Tidewater for Salesforce');
};

/** Package absent, sign-in refused and explained, install, sign in, policies changed by hand, run by the same person, done. */
export const completeMainJourney = async (
  customer: Customer,
  hands: Hands,
  setup: Setup & { readonly link: string },
): Promise<void> => {
  const { page, heading } = customer;
  await customer.openLink(setup.link);
  await expect(heading).toHaveText('Install Tidewater Connect');

  await explainRefusal(customer, hands, await signInAndGetRefused(customer), {
    code: 'OAUTH_EC_APP_NOT_FOUND',
    step: 'Install the package',
  });
  await expect(heading).toHaveText('Install Tidewater Connect');
  await installPackage(customer, hands);
  await hands.press(page.getByRole('link', { name: 'Installed? Sign in so we can check' }));
  await customer.leaveForSalesforce();
  // Salesforce remembers the person from the first try.
  await admin.allow(page);
  await customer.confirmOrg();
  await customer.goToStep('Policies of the app');

  await fixPolicies(customer);
  await finishAsAdministrator(customer, hands, setup);
};
