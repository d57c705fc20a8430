import { newIntegrationSchema } from '@orgready/shared/contract/entities';
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { type Answer, fakeApi, refuse } from '../testing/fakeApi.ts';
import { integration } from '../testing/fixtures/answers.ts';
import { setups } from '../testing/fixtures/staffList.ts';
import { renderApp } from '../testing/renderApp.tsx';
import { exampleIntegration } from './exampleIntegration.ts';

const create = 'POST /api/integrations';
const start = async (answer: Answer = () => integration) => {
  const asked = fakeApi({
    'GET /api/setups': () => ({ setups }),
    'GET /api/integrations': () => ({ integrations: [integration] }),
    [create]: answer,
  });
  const app = renderApp('/staff/integrations/new');
  await screen.findByRole('heading', { level: 1 });
  return { ...app, sent: () => asked.findLast(({ call }) => call === create)?.body };
};
type Place = Pick<typeof screen, 'getByLabelText' | 'getByRole'>;
const enter = async (user: UserEvent, entries: Readonly<Record<string, string>>, where: Place = screen) => {
  for (const [label, text] of Object.entries(entries)) {
    await user.click(where.getByLabelText(label));
    await user.paste(text);
  }
};
const basics = {
  'Integration name': 'Sync',
  'What it does for the customer, in one sentence': 'Keeps accounts the same.',
  'Vendor name': 'Northwind',
  'Support address': 'help@northwind.example',
  'Where the customer goes back to': 'https://northwind.example',
  'App label, as Setup prints it': 'Northwind',
  'App API name': 'Northwind',
  'Consumer key': '3MVG9abcdefg',
};
const packaged = { 'Package name': 'Northwind', 'Package version ID, 04t…': '04t000000000000AAA' };
const press = (user: UserEvent, name: string) => user.click(screen.getByRole('button', { name }));
const save = (user: UserEvent) => press(user, 'Save the integration');
const saved = () => screen.findByRole('heading', { level: 1, name: 'Integrations' });
/** The entry that this button takes away. */
const entry = (name: string): Place => {
  const found = screen.getByRole('button', { name }).closest<HTMLElement>('.entry');
  if (!found) throw new Error(`“${name}” is in no entry`);
  return within(found);
};

test('an External Client App without objects is sent in the shape of the contract', async () => {
  const { user, sent } = await start();
  await enter(user, { ...basics, ...packaged });
  await save(user);
  await saved();
  const { integration: made, consumerSecret } = newIntegrationSchema.parse(sent());
  expect(consumerSecret).toBeNull();
  expect(made).toMatchObject({ name: 'Sync', vendor: { name: 'Northwind' } });
  expect(made.app).toMatchObject({ namespace: null, package: { versionIds: { sandbox: null } } });
  expect(Object.keys(made).toSorted()).toEqual(['app', 'guide', 'name', 'purpose', 'vendor']);
});

test('a Connected App is not asked for a package', async () => {
  const { user, sent } = await start();
  await user.click(screen.getByRole('radio', { name: 'Connected App' }));
  expect(screen.queryByLabelText('Package name')).toBeNull();
  await enter(user, basics);
  await save(user);
  await saved();
  expect(newIntegrationSchema.parse(sent()).integration.app.type).toBe('connected-app');
});

test('objects with rights and fields are added, taken away and described line by line', async () => {
  const { user, sent } = await start();
  await enter(user, { ...basics, ...packaged });
  await press(user, 'Add an object');
  expect(document.activeElement).toBe(screen.getByLabelText('API name of the object'));
  await user.paste('Mistake');
  await press(user, 'Add an object');
  await press(user, 'Add an object');
  await press(user, 'Remove object 1');
  const account = entry('Remove object 1');
  await enter(
    user,
    {
      'API name of the object': 'Account',
      'Fields, one a line': ' Industry\n\nAmount write\nRegion__c  OPTIONAL write ',
    },
    account,
  );
  await user.click(account.getByRole('radio', { name: 'Reads and writes' }));
  await user.click(account.getByRole('button', { name: 'All boxes' }));
  await user.click(account.getByRole('checkbox', { name: 'Delete' }));
  await enter(user, { 'API name of the object': 'Lead' }, entry('Remove object 2'));
  await save(user);
  await saved();
  expect(newIntegrationSchema.parse(sent()).integration.objects).toEqual([
    {
      name: 'Account',
      access: 'write',
      also: ['ViewAllRecords', 'ModifyAllRecords', 'ViewAllFields'],
      fields: [
        { name: 'Industry', access: 'read' },
        { name: 'Amount', access: 'write' },
        { name: 'Region__c', access: 'write', optional: true },
      ],
    },
    { name: 'Lead', access: 'read', fields: [] },
  ]);
});

test('fields to pick get ids of their own from their labels; how it works is told', async () => {
  const { user, sent } = await start();
  await enter(user, { ...basics, ...packaged });
  await press(user, 'Add an object');
  await user.paste('Account');
  for (const [at, label] of ['Region', 'Region', '地域'].entries()) {
    await press(user, 'Add a field to pick');
    await user.paste(label);
    await enter(user, { 'Object it is on': 'account' }, entry(`Remove field ${at + 1}`));
  }
  const first = entry('Remove field 1');
  await enter(user, { 'Where it usually is (optional)': 'Region__c' }, first);
  await user.click(first.getByRole('checkbox', { name: 'It may stay without a field' }));
  await enter(user, { 'Objects whose changes it follows, one a line (optional)': 'Account\nLead' });
  await user.click(screen.getByRole('checkbox', { name: /It installs its own Apex/ }));
  await save(user);
  await saved();
  const made = newIntegrationSchema.parse(sent()).integration;
  const mapping = { object: 'account', access: 'read' };
  expect(made.mappings).toEqual([
    { ...mapping, id: 'region', label: 'Region', suggestion: 'Region__c', optional: true },
    { ...mapping, id: 'region-2', label: 'Region' },
    { ...mapping, id: 'field-3', label: '地域' },
  ]);
  expect([made.subscribe, made.quotaOptimization]).toEqual([['Account', 'Lead'], true]);
});

test('what the API finds wrong stands beside the field it means, which has the focus', async () => {
  const faults = [
    { path: 'integration.app.developerName', message: 'not an API name' },
    { path: 'integration.objects.0.fields.1.name', message: 'not a field' },
    { path: 'integration.guide', message: 'no such guide' },
    {
      path: 'integration.app.package.versionIds.production',
      message: 'Invalid string: must match pattern /^04t/',
    },
  ];
  const { user } = await start(() => refuse('invalid-request', { faults }));
  await enter(user, { ...basics, ...packaged });
  await press(user, 'Add an object');
  await enter(user, { 'API name of the object': 'Account', 'Fields, one a line': 'Industry\nAm*unt' });
  await save(user);
  await screen.findByText('not an API name');
  const named = screen.getByLabelText('App API name');
  expect(document.activeElement).toBe(named);
  const describedBy = document.getElementById(named.getAttribute('aria-describedby') ?? '');
  expect(describedBy?.textContent).toBe('not an API name');
  expect(screen.getByLabelText('Fields, one a line').getAttribute('aria-invalid')).toBe('true');
  screen.getByText('Entry 2: not a field');
  screen.getByText('integration.guide');
  screen.getByText(/^A package version ID starts with 04t/);
  expect(screen.queryByText('integration.app.developerName')).toBeNull();
});

test('a word that means nothing and an object that is not there are told before anything is sent', async () => {
  const { user, sent } = await start();
  await enter(user, { ...basics, ...packaged });
  await press(user, 'Add an object');
  await enter(user, { 'API name of the object': 'Account', 'Fields, one a line': 'Amount wirte' });
  await press(user, 'Add a field to pick');
  await user.paste('Region');
  await enter(user, { 'Object it is on': 'Acount' });
  await save(user);
  await screen.findByText(/“wirte” means nothing here/);
  screen.getByText('Acount is not among the objects above.');
  expect(sent()).toBeUndefined();
});

test('the example of the JSON form has every key of the contract', () => {
  const { shape } = newIntegrationSchema.shape.integration;
  const made = exampleIntegration.integration;
  const keys = (value: object | undefined) => Object.keys(value ?? {}).toSorted();
  expect(keys(made)).toEqual(keys(shape));
  expect(keys(made.mappings?.[0])).toEqual(keys(shape.mappings.unwrap().element.shape));
  expect(keys(made.objects?.[0])).toEqual(keys(shape.objects.unwrap().element.shape));
});
