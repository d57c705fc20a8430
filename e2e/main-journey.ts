import { expect } from '@playwright/test';
import { admin } from './admin.ts';
import type { Customer } from './customer.ts';
import type { Hands } from './hands.ts';

/** The error page on which Salesforce leaves whoever it does not let in; copies its address and goes back. */
export const isRefused = async (customer: Customer): Promise<string> => {
  const { page, heading } = customer;
  await customer.goesTo('Sign in to Salesforce');
  const connect = page.url();
  await customer.leavesForSalesforce();
  await admin.logsIn(page);
  await expect(heading).toHaveText('OAuth Error');
  const errorPage = page.url();
  await page.goto(connect);
  return errorPage;
};

/** Ends on the step that puts it right. */
export const learnsWhy = async (
  { page }: Customer,
  hands: Hands,
  errorPage: string,
  { code, step }: { readonly code: string; readonly step: string },
): Promise<void> => {
  await hands.type(page.getByLabel('Address or text of the error page'), errorPage);
  await hands.press(page.getByRole('button', { name: 'Explain this error' }));
  await expect(page.getByText(code, { exact: true })).toBeVisible();
  await hands.press(page.getByRole('link', { name: `Go to “${step}”` }));
};

const installs = async (customer: Customer, hands: Hands): Promise<void> => {
  const { page } = customer;
  await hands.choose(page.getByRole('radio', { name: 'Production or Developer Edition' }));
  const tab = await customer.opensInSalesforce('Open the installation page');
  await admin.installsPackage(tab);
  await customer.returnsFrom(tab);
};

const putsPoliciesRight = async (customer: Customer): Promise<void> => {
  const { heading } = customer;
  const refreshTokens = customer.check('Refresh tokens stay valid until revoked');
  const addresses = customer.check('The app works from Tidewater’s servers');
  await expect(heading).toHaveText('Put the policies of Tidewater Connect right');
  await expect(refreshTokens).toContainText('Failed');
  await expect(addresses).toContainText('Enforce IP restrictions');
  const tab = await customer.opensInSalesforce('Open Tidewater Connect in Setup');
  await admin.setsPolicies(tab);
  await customer.returnsFrom(tab);
  // Nothing is pressed: coming back is enough.
  await expect(refreshTokens).toContainText('Passed');
  await expect(addresses).toContainText('Passed');
  await expect(heading).toHaveText('Tidewater Connect stays connected until you revoke it');
};

/** Everything that a system administrator may do already, on the way to the end. */
const runsItThemself = async (customer: Customer, hands: Hands): Promise<void> => {
  const { page, heading } = customer;
  await customer.runsItAs('me');
  for (const title of [
    'The user may use the API',
    'The user has the rights on every object',
    'The user can read and edit every field',
    'Connect Tidewater to this org',
  ]) {
    await hands.press(page.getByRole('link', { name: 'Continue' }));
    await expect(heading).toHaveText(title);
  }
};

/** Package absent, sign-in refused and explained, install, sign in, policies put right by hand, run by the same person, done. */
export const goesThroughTheMainJourney = async (
  customer: Customer,
  hands: Hands,
  link: string,
): Promise<void> => {
  const { page, heading } = customer;
  await customer.opensLink(link);
  await expect(heading).toHaveText('Install Tidewater Connect');

  await learnsWhy(customer, hands, await isRefused(customer), {
    code: 'OAUTH_EC_APP_NOT_FOUND',
    step: 'Install the package',
  });
  await expect(heading).toHaveText('Install Tidewater Connect');
  await installs(customer, hands);
  await hands.press(page.getByRole('link', { name: 'Continue' }));
  await customer.leavesForSalesforce();
  // Salesforce remembers the person from the first try.
  await admin.allows(page);
  await customer.confirmsOrg();
  await customer.goesTo('Policies of the app');

  await putsPoliciesRight(customer);
  await runsItThemself(customer, hands);
  await customer.attests('The user has authorised Tidewater Connect');
  await hands.press(page.getByRole('link', { name: 'Continue' }));
  await expect(heading).toHaveText('Your org is ready for Tidewater for Salesforce');
};
