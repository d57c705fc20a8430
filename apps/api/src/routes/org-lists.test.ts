import type { OrgChoice } from '@orgready/shared/document/org-choice';
import { expect, it } from 'vitest';
import { request } from '../testing/browser.ts';
import { useScenarios } from '../testing/use-scenarios.ts';

const scenarios = useScenarios();

/** Opens a scenario; returns a search for the answers to one of its questions. */
const open = async (name: string) => {
  const { browser, setupId } = await scenarios.enter(name);
  const params = { id: setupId };
  return {
    search: (question: string, text: string) =>
      request(browser, scenarios.server, 'searchChoices', {
        params,
        raw: JSON.stringify({ question, text }),
      }),
    find: async (question: string, text: string): Promise<OrgChoice[]> =>
      (await browser.call('searchChoices', { params, body: { question, text } })).choices,
    connected: async () =>
      (await browser.call('getSetup', { params: { id: setupId } })).connection?.state === 'connected',
  };
};

it('finds objects by label or API name, and says why Salesforce does not offer one', async () => {
  const { find } = await open('sharing-sets/public-read-write');
  expect(await find('object', 'case')).toEqual([
    {
      value: 'Case',
      name: 'Case',
      details: ['Case'],
      whyNot: 'Not offered: its Default External Access is Public Read/Write.',
    },
  ]);
  // Those that can be chosen come first, each by name.
  expect((await find('object', 'pe')).map(({ name, whyNot }) => [name, whyNot])).toEqual([
    [
      'Permit',
      'Not offered: you cannot see a lookup field to an account or a contact. Field-level security may hide one from you.',
    ],
  ]);
  expect((await find('object', '_c')).map(({ value, whyNot }) => [value, whyNot === null])).toEqual([
    ['Panel__c', true],
    ['Permit__c', false],
  ]);
});

it('finds profiles with their license, and says which license cannot have a sharing set', async () => {
  const { find } = await open('sharing-sets/ready');
  expect((await find('profiles', 'su')).map(({ name, details, whyNot }) => [name, details, whyNot])).toEqual([
    ['Support Staff', ['Salesforce'], 'Its license cannot have a sharing set.'],
  ]);
  expect((await find('profiles', 'customer')).map(({ whyNot }) => whyNot)).toEqual([null, null]);
});

it('finds sites, and none while Digital Experiences is off', async () => {
  const on = await open('sharing-sets/ready');
  expect(await on.find('site', 'help')).toMatchObject([{ name: 'Help Center', whyNot: null }]);
  const off = await open('sharing-sets/sites-off');
  expect(await off.find('site', 'help')).toEqual([]);
});

it('finds objects with page layouts only', async () => {
  const { find } = await open('salesforce-to-salesforce/admin-names-objects');
  expect((await find('objects', 'site v')).map(({ value }) => value)).toEqual(['Site_Visit__c']);
  expect(await find('objects', 'profile')).toEqual([]);
});

it('describes the org once for searches that follow each other', async () => {
  const { find } = await open('salesforce-to-salesforce/admin-names-objects');
  await find('objects', 'acc');
  const before = scenarios.simulator.calls().length;
  await find('objects', 'con');
  expect(scenarios.simulator.calls().length).toBe(before);
});

it.each(["help' OR Name != '", '%%', '__', '\\', '"quoted"'])(
  'takes %s as text, never as a part of the query',
  async (text) => {
    const { find } = await open('sharing-sets/ready');
    expect(await find('profiles', `x${text}`)).toEqual([]);
    expect(await find('site', `x${text}`)).toEqual([]);
  },
);

it('says that the org cannot be read, and ends a sign-in that Salesforce has ended', async () => {
  const { search, connected } = await open('sharing-sets/ready');
  scenarios.simulator.faults([{ kind: 'expired-session', path: '.*', count: 100 }]);
  expect(await search('object', 'case')).toMatchObject({ status: 502, code: 'org-unreadable' });
  scenarios.simulator.faults([]);
  expect(await connected()).toBe(false);
});

it('is limited like every search', async () => {
  const { search } = await open('sharing-sets/ready');
  const codes: (string | undefined)[] = [];
  for (let at = 0; at < 21; at += 1) codes.push((await search('site', 'help')).code);
  expect(codes.filter((code) => code === 'too-many-requests')).toHaveLength(1);
});
