import { admin } from '../admin.ts';
import { fitsEverybody } from '../audit.ts';
import { expect, test } from '../fixtures.ts';
import { staffAt } from '../staff.ts';

test.describe('every page suits every reader, in both themes, wide and narrow:', () => {
  test('before the link is opened', async ({ customer, setup, vendor, product }) => {
    const { page, heading } = customer;
    const pages = [
      ['landing', setup.link, 'Tidewater asks you to set up Tidewater for Salesforce'],
      ['expired link', await vendor.letsLinkExpire(setup), 'This link has expired'],
      ['unknown link', `${product.url}/l/nobody-made-this`, 'This link does not open anything'],
      ['home', product.url, 'Guided Salesforce set-up'],
      ['not found', `${product.url}/nowhere`, 'There is no page here'],
    ] as const;
    for (const [name, address, title] of pages) {
      await page.goto(address);
      await expect(heading).toHaveText(title);
      await fitsEverybody(page, name);
    }
  });

  test('before the sign-in', async ({ customer, setup }) => {
    const { page } = customer;
    await customer.opensLink(setup.link);
    await fitsEverybody(page, 'install, unanswered');
    await page.getByRole('radio', { name: 'Production or Developer Edition' }).check();
    await expect(page.getByRole('link', { name: 'Open the installation page' })).toBeVisible();
    await fitsEverybody(page, 'install');
    await customer.goesTo('Policies of the app');
    await fitsEverybody(page, 'policies, plan only');
    await customer.goesTo('Sign in to Salesforce');
    await page.getByLabel('Address or text of the error page').fill('error=OAUTH_EC_APP_NOT_FOUND');
    await page.getByRole('button', { name: 'Explain this error' }).click();
    await expect(page.getByRole('link', { name: 'Go to “Install the package”' })).toBeVisible();
    await fitsEverybody(page, 'connect with the rescue answered');
  });

  test.describe('with policies to put right,', () => {
    test.use({ scenario: 'integration/fresh-installation' });

    test('from the sign-in to the end', async ({ customer, setup }) => {
      const { page } = customer;
      await customer.opensLink(setup.link);
      await customer.goesTo('Sign in to Salesforce');
      await customer.signsIn();
      await expect(customer.heading).toHaveText('Is this the right org?');
      await fitsEverybody(page, 'confirm org');
      await customer.confirmsOrg();
      await customer.goesTo('Policies of the app');
      await expect(customer.check('The app works from Tidewater’s servers')).toContainText('Failed');
      await fitsEverybody(page, 'policies failing');
      await page.getByRole('link', { name: /What was read/ }).click();
      await expect(customer.heading).toHaveText('Every call made to your org');
      await expect(page.getByText('services/oauth2').first()).toBeVisible();
      await fitsEverybody(page, 'transparency');
      await customer.goesTo('Sign in to Salesforce');
      await fitsEverybody(page, 'signed in');
      await customer.goesTo('Policies of the app');
      const tab = await customer.opensInSalesforce('Open Tidewater Connect in Setup');
      await admin.setsPolicies(tab);
      await customer.returnsFrom(tab);
      await customer.runsItAs('me');
      await customer.finishes();
      await fitsEverybody(page, 'done');
    });
  });

  test.describe('with policies that nobody can read,', () => {
    test.use({ scenario: 'integration/app-policies-unreadable' });

    test('where a person’s word is asked for and shown', async ({ customer, setup }) => {
      const { page } = customer;
      await customer.entersOrg(setup.link);
      await customer.goesTo('Policies of the app');
      const check = customer.check('The app is enabled');
      await expect(check).toContainText('Confirm it yourself.');
      await fitsEverybody(page, 'attestation form');
      // The longest name there can be, in one word: it wraps.
      await customer.attests('The app is enabled', 'W'.repeat(120));
      await fitsEverybody(page, 'attested');
    });
  });

  test.describe('with two connected apps of the same name,', () => {
    test.use({ scenario: 'integration/connected-same-label-undecided' });

    test('where one of them has to be chosen', async ({ customer, setup }) => {
      const { page, heading } = customer;
      await customer.opensLink(setup.link);
      await customer.goesTo('Token policy');
      await fitsEverybody(page, 'token policy, plan only');
      await customer.goesTo('Sign in to Salesforce');
      await customer.signsIn();
      await customer.confirmsOrg();
      await customer.goesTo('Token policy');
      const apps = page.getByRole('group', { name: 'Which of these apps is the one of Tidewater?' });
      await expect(apps.getByRole('radio')).toHaveCount(2);
      await fitsEverybody(page, 'token policy, two apps');
      await apps.getByRole('radio').first().check();
      await expect(customer.check('Refresh tokens stay valid until revoked')).toContainText('Passed');
      await customer.goesTo('App policies');
      await expect(heading).toHaveText('The org lets Tidewater Link in');
      await page.getByText('Show the instructions').click();
      await fitsEverybody(page, 'app policies with the instructions');
    });
  });

  test.describe('with changes to follow,', () => {
    test.use({ scenario: 'integration/subscribe-nothing-granted' });

    test('where a person lacks the permissions for it', async ({ customer, setup }) => {
      await customer.entersOrg(setup.link);
      await customer.runsItAs({ find: 'robin', choose: 'Robin Reyes' });
      await customer.goesTo('Changes as they happen');
      await expect(customer.heading).toHaveText('Let the user set up Change Data Capture');
      await expect(customer.check('All five permissions are granted')).toContainText('Failed');
      await fitsEverybody(customer.page, 'changes, nothing granted');
    });
  });

  test('staff pages', async ({ arrives, product, setup }) => {
    const staff = staffAt(await arrives(), product);
    const { page, heading } = staff;
    await page.goto(`${product.url}/staff`);
    await expect(heading).toHaveText('Staff sign-in');
    await fitsEverybody(page, 'staff sign-in');
    await staff.entersKey();
    await expect(staff.row(setup.customer)).toBeVisible();
    await fitsEverybody(page, 'staff list');
    await staff.row(setup.customer).getByRole('link').click();
    await staff.makesLink();
    await fitsEverybody(page, 'staff setup with a new link');
    await page.goto(`${product.url}/staff/setups/new`);
    await expect(heading).toHaveText('Create a setup');
    await fitsEverybody(page, 'staff create');
    await page.getByRole('link', { name: 'Integrations' }).click();
    await expect(heading).toHaveText('Integrations');
    await fitsEverybody(page, 'staff integrations');
    await page.goto(`${product.url}/staff/integrations/new`);
    await expect(heading).toHaveText('Describe an integration');
    await fitsEverybody(page, 'staff new integration');
    await page.getByRole('button', { name: 'Save the integration' }).click();
    await expect(page.getByRole('alert')).toHaveCount(1);
    await fitsEverybody(page, 'staff new integration with faults');
    await page.getByRole('radio', { name: 'JSON' }).check();
    await page.getByLabel('Integration as JSON').fill('{}');
    await page.getByRole('button', { name: 'Save the integration' }).click();
    await expect(page.getByRole('alert')).toContainText('This is missing.');
    await fitsEverybody(page, 'staff new integration as JSON with faults');
  });
});
