import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { refuse } from '../../testing/fakeApi.ts';
import {
  basics,
  enter,
  faultOf,
  field,
  jsonField,
  newIntegrationSchema,
  press,
  save,
  saved,
  start,
  turnTo,
  writeJson,
} from '../../testing/newIntegration.ts';
import { exampleIntegration } from './exampleIntegration.ts';

test('values entered in the form are in the JSON and again in the form', async () => {
  const { user } = await start();
  await user.click(screen.getByRole('radio', { name: 'Connected App' }));
  await enter(user, basics);
  await press(user, 'Add an object');
  await enter(user, { 'API name of the object': 'Account', 'Fields, one per line': 'Amount  write' });
  await user.click(screen.getByRole('checkbox', { name: 'Delete' }));
  await turnTo(user, 'JSON');
  const { params: made } = newIntegrationSchema.parse(JSON.parse(jsonField().value));
  expect([made.name, made.app.type, made.objects?.[0]?.also]).toEqual(['Sync', 'connected-app', ['Delete']]);
  await turnTo(user, 'Form');
  for (const [label, text] of Object.entries(basics)) expect(field(label).value).toBe(text);
  expect(field('Fields, one per line').value).toBe('Amount  write');
  expect(screen.getByRole('checkbox', { name: 'Delete' })).toHaveProperty('checked', true);
  expect(screen.getByRole('radio', { name: 'Connected App' })).toHaveProperty('checked', true);
});

test('an empty form shows an example as its JSON, and stays empty', async () => {
  const { user } = await start();
  await turnTo(user, 'JSON');
  expect(JSON.parse(jsonField().value)).toEqual(exampleIntegration);
  await turnTo(user, 'Form');
  expect(field('Integration name').value).toBe('');
  expect(field('Accent color (#rrggbb)').value).toBe('#3b5bdb');
});

test('JSON fills the form, which sends the same body', async () => {
  const { user, sent } = await start();
  await turnTo(user, 'JSON');
  const [mapping] = exampleIntegration.params.mappings ?? [];
  const body = {
    ...exampleIntegration,
    params: { ...exampleIntegration.params, mappings: [{ ...mapping, id: 'where' }] },
  };
  await writeJson(user, JSON.stringify(body));
  await turnTo(user, 'Form');
  expect(field('Fields, one per line').value).toBe('Industry write\nWebsite optional');
  await save(user);
  await saved();
  expect(sent()).toEqual(body);
});

test('a row added to those from the JSON is empty; the others keep their values when one is removed', async () => {
  const { user } = await start();
  await turnTo(user, 'JSON');
  const [account] = exampleIntegration.params.objects ?? [];
  const objects = [account, { ...account, name: 'Lead' }];
  const body = { params: { ...exampleIntegration.params, objects } };
  await writeJson(user, JSON.stringify(body));
  await turnTo(user, 'Form');
  await press(user, 'Remove object 1');
  expect(field('API name of the object').value).toBe('Lead');
  await press(user, 'Remove object 1');
  await press(user, 'Add an object');
  expect(field('API name of the object').value).toBe('');
});

test('invalid JSON is kept, and the page says why the form does not open', async () => {
  const { user } = await start();
  await enter(user, { 'Integration name': 'Sync' });
  await turnTo(user, 'JSON');
  await writeJson(user, '{"params":');
  await turnTo(user, 'Form');
  within(screen.getByRole('alert')).getByRole('heading', { name: 'The form cannot show this JSON' });
  expect(faultOf('Blueprint as JSON')).toContain('This is not valid JSON.');
  expect(jsonField().value).toBe('{"params":');
  expect(document.activeElement).toBe(jsonField());
  expect(screen.getByRole('radio', { name: 'JSON' })).toHaveProperty('checked', true);
  await user.clear(jsonField());
  await turnTo(user, 'Form');
  expect(field('Integration name').value).toBe('Sync');
});

test('values without a field in the form are named, and the JSON is kept', async () => {
  const { user } = await start();
  await turnTo(user, 'JSON');
  await writeJson(user, '{"params":{"name":"Sync","color":"red"}}');
  await turnTo(user, 'Form');
  expect(within(screen.getByRole('alert')).getByRole('listitem').textContent).toBe(
    'params.color The form cannot show this value.',
  );
  expect(jsonField().value).toContain('"color":"red"');
  expect(document.activeElement).toBe(screen.getByRole('alert'));
});

test('words that JSON cannot hold keep the form open', async () => {
  const { user } = await start();
  await press(user, 'Add an object');
  await enter(user, { 'API name of the object': 'Account', 'Fields, one per line': 'Amount wirte' });
  await turnTo(user, 'JSON');
  within(screen.getByRole('alert')).getByText(/^Nothing is lost: the form is unchanged/);
  expect(field('Fields, one per line').value).toBe('Amount wirte');
  expect(document.activeElement).toBe(field('Fields, one per line'));
});

test('the API validates JSON null', async () => {
  const faults = [{ path: '', code: 'wrong-type', type: 'object' }];
  const { user, sent } = await start(() => refuse('invalid-request', { faults }));
  await turnTo(user, 'JSON');
  await writeJson(user, 'null');
  await save(user);
  await screen.findByText('This must be an object in curly brackets.');
  expect(sent()).toBeNull();
});
