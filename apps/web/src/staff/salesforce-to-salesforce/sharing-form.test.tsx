import { sharingParams } from '@orgready/guides/salesforce-to-salesforce/params';
import { newBlueprintSchema } from '@orgready/shared/contract/entities';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { refuse } from '../../testing/fakeApi.ts';
import {
  enter,
  faultOf,
  field,
  jsonField,
  save,
  saved,
  turnTo,
  writeJson,
} from '../../testing/newIntegration.ts';
import { party, startForm } from '../../testing/newTextForm.ts';
import { sharingForm } from './form.ts';

const schema = newBlueprintSchema.extend({ params: sharingParams });
const objects = 'Objects whose records people share, one per line (optional)';
const profiles = 'Profiles of the people who share them, one per line (optional)';

test('objects and profiles are entered one per line', async () => {
  const { user, sent } = await startForm(sharingForm);
  await enter(user, { ...party, [objects]: ' Account\n\nProject__c ', [profiles]: 'Sales User' });
  await save(user);
  await saved();
  expect(schema.parse(sent()).params).toEqual({
    objects: ['Account', 'Project__c'],
    profiles: ['Sales User'],
  });
});

test('an entry that the API refuses is named next to its list', async () => {
  const faults = [{ path: 'params.objects.1', code: 'wrong-format', format: 'api-name' }];
  const { user } = await startForm(sharingForm, () => refuse('invalid-request', { faults }));
  await enter(user, { ...party, [objects]: 'Account\nMy project' });
  await save(user);
  within(await screen.findByRole('alert')).getByRole('heading', { name: 'Fix one entry' });
  expect(faultOf(objects)).toContain('Entry 2: An API name is a letter');
  expect(faultOf(profiles)).toBeUndefined();
  expect(document.activeElement).toBe(field(objects));
  expect(field(objects).value).toBe('Account\nMy project');
});

test.each([
  ['a key that the guide does not know', { params: { color: 'red' } }, 'params.color'],
  ['a secret, which the guide does not use', { params: {}, consumerSecret: 'abc' }, 'consumerSecret'],
  ['an entry with two lines', { params: { objects: ['Account\nLead'] } }, 'params.objects.0'],
])('the form does not open for JSON with %s', async (_, body, path) => {
  const { user } = await startForm(sharingForm);
  await turnTo(user, 'JSON');
  await writeJson(user, JSON.stringify(body));
  await turnTo(user, 'Form');
  expect(within(screen.getByRole('alert')).getByRole('listitem').textContent).toContain(path);
  expect(jsonField().value).toBe(JSON.stringify(body));
});
