import type { OrgField, OrgState } from '@orgready/org-simulator/org-state';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, request } from '../testing/browser.ts';
import {
  customerOrg,
  newConnectedCustomer,
  startWorld,
  tidewaterWithRegion,
  type World,
} from '../testing/salesforce.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
beforeEach(() => world.simulator.reset('integration/ready'));
afterAll(() => world.close());

/** The customer's org whose accounts have these fields besides their own. */
const orgWith = (...fields: readonly OrgField[]): OrgState => ({
  ...customerOrg,
  objects: (customerOrg.objects ?? []).map((object) =>
    object.name === 'Account' ? { ...object, fields: [...object.fields, ...fields] } : object,
  ),
});
const connectedTo = async (org: OrgState) => {
  world.simulator.load([org]);
  return newConnectedCustomer(world, tidewaterWithRegion);
};
const search = async (
  { browser, setupId }: { browser: Browser; setupId: string },
  text: string,
  object = 'Account',
) => (await browser.call('searchFields', { params: { id: setupId }, body: { object, text } })).fields;
const refusedSearch = (browser: Browser, setupId: string, text: string, object: string) =>
  request(browser, world.server, 'searchFields', {
    params: { id: setupId },
    raw: JSON.stringify({ object, text }),
  });

describe('the search for a field', () => {
  it('finds by a part of the label and of the API name, whatever the case, by label', async () => {
    const customer = await connectedTo(
      orgWith(
        { name: 'Zone__c', label: 'Area', type: 'string' },
        { name: 'Region__c', label: 'Sales zone', type: 'picklist' },
      ),
    );
    expect(await search(customer, ' ZONE ')).toEqual([
      { name: 'Zone__c', label: 'Area', type: 'string' },
      { name: 'Region__c', label: 'Sales zone', type: 'picklist' },
    ]);
    expect(await search(customer, 'no such field')).toEqual([]);
    expect(await search(customer, '%')).toEqual([]);
  });

  it('gives a part of an address its own type', async () => {
    const found = await search(await newConnectedCustomer(world, tidewaterWithRegion), 'billing');
    expect(found.map(({ name, type }) => [name, type])).toEqual([
      ['BillingAddress', 'address'],
      ['BillingCity', 'string'],
      ['BillingCountry', 'string'],
    ]);
  });

  it('shows the first twenty by label, and the first of all where nothing was typed', async () => {
    const letters = [...'abcdefghijklmnopqrstuvwxy'];
    const customer = await connectedTo(
      orgWith(
        ...letters
          .map((_, index) => letters[(index * 7) % 25])
          .map((letter) => ({ name: `Twin_${letter}__c`, label: `Twin ${letter}`, type: 'string' })),
      ),
    );
    const labels = (await search(customer, 'twin')).map(({ label }) => label);
    expect(labels).toEqual([...'abcdefghijklmnopqrst'].map((letter) => `Twin ${letter}`));
    const first = (await search(customer, '')).map(({ label }) => label);
    expect(first).toHaveLength(20);
    expect(first).toEqual(first.toSorted((a, b) => a.localeCompare(b)));
  });

  it('looks only at objects of which the guide asks for a field, however they are spelled', async () => {
    const customer = await newConnectedCustomer(world, tidewaterWithRegion);
    expect(await search(customer, 'industry', 'ACCOUNT')).toMatchObject([{ name: 'Industry' }]);
    const before = world.simulator.calls().length;
    const { browser, setupId } = customer;
    expect((await refusedSearch(browser, setupId, '', 'User')).code).toBe('not-found');
    expect((await refusedSearch(browser, setupId, '', "Account' OR")).code).toBe('invalid-request');
    expect(world.simulator.calls()).toHaveLength(before);
  });

  it('is listed among the calls with its statement', async () => {
    const customer = await newConnectedCustomer(world, tidewaterWithRegion);
    const params = { id: customer.setupId };
    const before = (await customer.browser.call('listCalls', { params })).total;
    await search(customer, 'industry');
    const { calls, total } = await customer.browser.call('listCalls', { params });
    expect(total).toBe(before + 1);
    expect(calls[0]).toMatchObject({ path: '/services/data/v66.0/tooling/query', status: 200, error: null });
    expect(calls[0]?.asked).toEqual([expect.stringMatching(/ FROM EntityParticle WHERE .* = 'Account'$/)]);
  });
});
