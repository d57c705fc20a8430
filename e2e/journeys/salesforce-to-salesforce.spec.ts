import { partnerAddress, templateNames } from '@orgready/guides/salesforce-to-salesforce/scenarios/world';
import { admin as administrator } from '../admin.ts';
import { expect, test } from '../fixtures.ts';
import { keys } from '../hands.ts';
import { expectAccessible } from '../page-check.ts';
import { inviteOrg, makeListView, partnerSettings, showOnLayout, showTab } from '../partner-network.ts';
import { permissionSets } from '../rights.ts';

/** The settings of the page, each with the template that is chosen. */
const templates = {
  'Invitation Template': templateNames['invitation-template'],
  'Deactivation Template': templateNames['deactivation-template'],
  'Accept Invitation Template': templateNames['accept-template'],
  'Reject Invitation Template': templateNames['reject-template'],
  'Update Connection Profile Template': templateNames['update-template'],
};
const columns = ['Received Connection Name', 'Sent Connection Name'];

test.describe('in an org in which nothing has been done,', () => {
  test.use({ scenario: 'salesforce-to-salesforce/untouched' });
  // Slow: many pages of Salesforce, and each of ours is reached with Tab.
  test.setTimeout(400_000);

  test('every step turns green by hand, with the keyboard alone on our pages', async ({
    newCustomer,
    setup,
    state,
  }) => {
    const customer = await newCustomer(keys);
    const { page, heading } = customer;
    await page.goto(setup.link);
    await expect(page.getByRole('note')).toContainText('as of Spring ’27');
    await customer.openLink(setup.link);
    await expect(heading).toHaveText('Which Salesforce edition do you use?');
    await keys.choose(page.getByRole('radio', { name: 'Enterprise' }));
    await customer.goToStep('Sign in to Salesforce');
    await customer.leaveForSalesforce();
    await administrator.logIn(page, state.user);
    await administrator.allow(page);
    await customer.confirmOrg();
    await expect(page.getByRole('note').first()).toContainText("Your org is on Winter '27");

    await customer.goToStep('Retirement');
    await customer.attest('Someone has acknowledged the retirement');
    await customer.goToStep('Salesforce to Salesforce');
    await expect(customer.check('Salesforce to Salesforce is on')).toContainText('cannot turn it off again');
    const settings = await customer.openInSalesforce('Open Salesforce to Salesforce Settings');
    await partnerSettings.enable(settings);
    await customer.returnFrom(settings);
    await expect(heading).toHaveText('Salesforce to Salesforce is on');

    await customer.goToStep('Permission set');
    const set = await customer.openInSalesforce('Open New Permission Set');
    await permissionSets.create(set, 'Partner Connections');
    await permissionSets.grantSystemPermission(set, 'Manage Connections');
    await permissionSets.grantSystemPermission(set, 'Manage Queues');
    await showTab(set, 'Connections');
    await permissionSets.openAssignments(set);
    await permissionSets.assign(set, /Milo Farr/);
    await permissionSets.assign(set, /Ada Quist/);
    await customer.returnFrom(set);
    await expect(heading).toHaveText('A permission set lets people manage connections');
    await customer.goToStep('Assignment');
    await expect(customer.check('Everyone with Manage Connections has Manage Queues')).toContainText(
      'Passed',
    );

    await customer.goToStep('Page layouts');
    for (const object of ['Account', 'Site Visit', 'Contact', 'Opportunity']) {
      await keys.type(page.getByRole('searchbox', { name: 'Label or API name of an object' }), object);
      const found = page.getByRole('list', { name: 'Found in your org' });
      await keys.press(found.getByRole('button', { name: object, exact: false }).first());
    }
    await keys.press(page.getByRole('button', { name: 'Remove Site Visit' }));
    await expect(page.getByRole('list', { name: 'Your choices' }).getByRole('listitem')).toHaveCount(3);
    await expectAccessible(page, 'Objects chosen by search');
    await expect(customer.check('External Sharing is on every page layout in use')).toContainText(
      '3 page layouts do not show External Sharing',
    );
    const layouts = await customer.openInSalesforce('Open the next page layout to change');
    await expect(layouts.getByRole('heading', { level: 1 })).toHaveText('Account Layout');
    await layouts.getByRole('link', { name: 'Page Layouts' }).click();
    const ofAccounts = layouts.url();
    await showOnLayout(layouts, 'Account Layout', ['Contacts', 'Opportunities', 'External Sharing']);
    for (const object of ['Contact', 'Opportunity']) {
      await layouts.goto(ofAccounts.replace('/Account/', `/${object}/`));
      await showOnLayout(layouts, `${object} Layout`, ['External Sharing']);
    }
    await layouts.goto(ofAccounts);
    await customer.returnFrom(layouts);
    await expect(heading).toHaveText('Page layouts show External Sharing');
    await expectAccessible(page, 'Page layouts');

    await customer.goToStep('Columns');
    const lists = await customer.openInSalesforce('Open the next page layout to change');
    await lists.getByRole('link', { name: 'Page Layouts' }).click();
    await showOnLayout(lists, 'Account Layout', ['Contacts', 'Opportunities'], columns);
    await customer.returnFrom(lists);
    await expect(heading).toHaveText('Related lists show which connection each record belongs to');
    await customer.goToStep('List views');
    const connections = await customer.openInSalesforce('Open the Connections tab');
    await inviteOrg(connections, 'Fenwick Stone');
    await makeListView(connections, 'Fenwick Stone', 'From partners');
    await customer.returnFrom(connections);
    await customer.attest('The right users have list views on External Sharing');

    await customer.goToStep('Email settings');
    const mail = await customer.openInSalesforce('Open Salesforce to Salesforce Settings');
    await partnerSettings.set(mail, partnerAddress, 'Quarry Line Partners', templates);
    await customer.returnFrom(mail);
    for (const [label, text] of Object.entries({ 'From Email Address': partnerAddress, ...templates }))
      await keys.type(page.getByRole('textbox', { name: label, exact: true }), text);
    await page.keyboard.press('Enter');
    await expect(
      page.locator('form').filter({ has: page.getByRole('textbox', { name: 'From Email Address' }) }),
    ).toContainText('Saved');
    await customer.attest('The settings are saved');
    await expect(heading).toHaveText('Partners get the right emails from the right address');

    await customer.goToStep('Done');
    await expect(heading).toHaveText('Salesforce to Salesforce is set up');
    await expectAccessible(page, 'Done');
  });
});

test.describe('with an edition that has no API,', () => {
  test.use({ scenario: 'salesforce-to-salesforce/contact-manager', viewport: { width: 360, height: 740 } });

  test('nobody signs in, and the report says that nothing was verified', async ({ customer, setup }) => {
    const { page, heading, api } = customer;
    await customer.openLink(setup.link);
    await expect(page.getByText('Contact Manager and Group Edition have no API')).toBeVisible();
    await page.getByRole('radio', { name: 'Contact Manager' }).check();
    await expect(page.getByText('With your edition, you do not need to sign in.')).toBeVisible();
    const id = new URL(page.url()).pathname.split('/')[2] ?? '';
    const { steps } = await api('getSetup', { params: { id } });
    const open = steps.flatMap((step) => step.checks.map((check) => ({ step, check })));
    const [first, ...others] = open.filter(({ check }) => check.outcome === 'cantTell');
    if (!first) throw new Error('Nothing is left to a person');
    await page.goto(`${page.url().replace(/\/steps\/.*/, '')}/steps/${first.step.id}`);
    await customer.attest(first.check.title, 'Grace Moor');
    for (const { check } of others)
      await api('attest', {
        params: { id },
        body: { checks: [check.id], name: 'Grace Moor', note: '' },
      }).catch(() => undefined);
    await page.goto(`${page.url().replace(/\/steps\/.*/, '')}/steps/done`);
    await expect(heading).toHaveText('Salesforce to Salesforce is set up');
    await expect(page.getByText('Not verified')).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText('Everything is in place');
    await expectAccessible(page, 'Done without an API');
  });
});
