import { expect, test } from '../fixtures.ts';
import { expectAccessible } from '../page-check.ts';
import { finishByApi } from '../scenario.ts';
import { claimLink } from '../sign-in.ts';
import { staffAt } from '../staff.ts';

test.use({ scenario: 'integration/ready' });

test('the list of setups suits every reader', async ({
  newCustomer,
  vendor,
  product,
  state,
  salesforce: _ready,
}) => {
  const createSetup = async (name: string) => {
    const setup = await vendor.createSetup(state, name);
    return { ...setup, link: await vendor.createLink(setup) };
  };
  const finish = async (name: string, username?: string) => {
    const setup = await createSetup(name);
    const customer = await newCustomer();
    await customer.signInToOrg(setup.link, username);
    await finishByApi(customer, setup.id, 'Mira Solberg');
  };
  await createSetup('Osprey Cycles');
  const opened = await createSetup('Juniper Health');
  await claimLink((await newCustomer()).api, opened.link);
  const underway = await createSetup('Norrland Timber');
  await (await newCustomer()).signInToOrg(underway.link, 'nils.admin@norrland.example');
  await finish('Kavel Logistics', 'lena.admin@kavel.example');
  await finish('Brightwood Furniture');

  const staff = staffAt(await newCustomer(), product);
  await staff.signIn();
  await expect(staff.row('Kavel Logistics')).toContainText('Done');
  await expectAccessible(staff.page, 'staff list', 'staff');
});
