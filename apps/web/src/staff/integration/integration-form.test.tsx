import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import {
  basics,
  enter,
  entry,
  newIntegrationSchema,
  packaged,
  press,
  save,
  saved,
  start,
} from '../../testing/newIntegration.ts';
import { exampleIntegration } from './exampleIntegration.ts';

test('an External Client App without objects is sent in the shape of the contract', async () => {
  const { user, sent } = await start();
  await enter(user, { ...basics, ...packaged });
  await save(user);
  await saved();
  const { params: made, party, consumerSecret } = newIntegrationSchema.parse(sent());
  expect(consumerSecret).toBeNull();
  expect(made).toMatchObject({ name: 'Sync' });
  expect(party).toMatchObject({ name: 'Northwind' });
  expect(made.app).toMatchObject({ namespace: null, package: { versionIds: { sandbox: null } } });
  expect(Object.keys(made).toSorted()).toEqual(['app', 'name', 'purpose']);
});

test('the form of a Connected App has no package fields', async () => {
  const { user, sent } = await start();
  await user.click(screen.getByRole('radio', { name: 'Connected App' }));
  expect(screen.queryByLabelText('Package name')).toBeNull();
  await enter(user, basics);
  await save(user);
  await saved();
  expect(newIntegrationSchema.parse(sent()).params.app.type).toBe('connected-app');
});

test('objects with permissions and fields are added, removed and described line by line', async () => {
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
      'Fields, one per line': ' Industry\n\nAmount write\nRegion__c  OPTIONAL write ',
    },
    account,
  );
  await user.click(account.getByRole('radio', { name: 'Reads and writes' }));
  await user.click(account.getByRole('button', { name: 'All permissions' }));
  await user.click(account.getByRole('checkbox', { name: 'Delete' }));
  await enter(user, { 'API name of the object': 'Lead' }, entry('Remove object 2'));
  await save(user);
  await saved();
  expect(newIntegrationSchema.parse(sent()).params.objects).toEqual([
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

test('fields to choose get ids from their labels, and the page explains how they work', async () => {
  const { user, sent } = await start();
  await enter(user, { ...basics, ...packaged });
  await press(user, 'Add an object');
  await user.paste('Account');
  for (const [at, label] of ['Region', 'Region', '地域'].entries()) {
    await press(user, 'Add a field to choose');
    await user.paste(label);
    await enter(user, { 'Object of the field': 'account' }, entry(`Remove field ${at + 1}`));
  }
  const first = entry('Remove field 1');
  await enter(user, { 'The usual field (optional)': 'Region__c' }, first);
  await user.click(
    first.getByRole('checkbox', { name: 'The customer can continue without choosing a field' }),
  );
  await enter(user, { 'Objects whose changes it receives, one per line (optional)': 'Account\nLead' });
  await user.click(screen.getByRole('checkbox', { name: /It installs Apex/ }));
  await save(user);
  await saved();
  const made = newIntegrationSchema.parse(sent()).params;
  const mapping = { object: 'account', access: 'read' };
  expect(made.mappings).toEqual([
    { ...mapping, id: 'region', label: 'Region', suggestion: 'Region__c', optional: true },
    { ...mapping, id: 'region-2', label: 'Region' },
    { ...mapping, id: 'field-3', label: '地域' },
  ]);
  expect([made.subscribe, made.quotaOptimization]).toEqual([['Account', 'Lead'], true]);
});

test('the example of the JSON form has every key of the contract', () => {
  const { shape } = newIntegrationSchema.shape.params;
  const made = exampleIntegration.params;
  const keys = (value: object | undefined) => Object.keys(value ?? {}).toSorted();
  expect(keys(made)).toEqual(keys(shape));
  expect(keys(made.mappings?.[0])).toEqual(keys(shape.mappings.unwrap().element.shape));
  expect(keys(made.objects?.[0])).toEqual(keys(shape.objects.unwrap().element.shape));
});
