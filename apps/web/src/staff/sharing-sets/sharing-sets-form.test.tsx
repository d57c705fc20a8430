import { sharingSetsParams } from '@orgready/guides/sharing-sets/params';
import { newBlueprintSchema } from '@orgready/shared/contract/entities';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { refuse } from '../../testing/fakeApi.ts';
import { blueprint } from '../../testing/fixtures/answers.ts';
import {
  enter,
  faultOf,
  field,
  press,
  save,
  saved,
  turnTo,
  writeJson,
} from '../../testing/newIntegration.ts';
import { party, startForm } from '../../testing/newTextForm.ts';
import { renderBlueprints } from '../../testing/renderBlueprints.ts';
import { sharingSetsForm } from './form.ts';

const schema = newBlueprintSchema.extend({ params: sharingSetsParams });
const site = 'Name of the site (optional)';
const profiles = 'Profiles of its users, one per line (optional)';
const object = 'API name of the object (optional)';
const link = 'Lookup to the account or contact (optional)';
const access = (name: string) => screen.getByRole('radio', { name });

test('what is known in advance is sent in the shape of the contract', async () => {
  const { user, sent } = await startForm(sharingSetsForm);
  expect(access('The customer chooses')).toHaveProperty('checked', true);
  await enter(user, { ...party, [site]: 'Help Center', [profiles]: 'Customer Community User\n' });
  await enter(user, { [object]: 'Case', [link]: 'Asset.Account' });
  await user.click(access('Read/Write'));
  await save(user);
  await saved();
  expect(schema.parse(sent()).params).toEqual({
    site: 'Help Center',
    profiles: ['Customer Community User'],
    object: 'Case',
    link: 'Asset.Account',
    access: 'Edit',
  });
});

test('each error is next to its field, in the words of this form', async () => {
  const faults = [
    { path: 'params.link', code: 'wrong-format', format: 'lookup' },
    { path: 'params.profiles.0', code: 'too-long', limit: 120 },
  ];
  const { user } = await startForm(sharingSetsForm, () => refuse('invalid-request', { faults }));
  await enter(user, { ...party, [link]: 'Asset.Account.Parent' });
  await save(user);
  within(await screen.findByRole('alert')).getByRole('heading', { name: 'Fix 2 entries' });
  expect(within(screen.getByRole('alert')).queryByRole('listitem')).toBeNull();
  expect(faultOf(link)).toContain('two names with a period between them');
  expect(faultOf(profiles)).toContain('Entry 1: Shorten it to at most 120 characters.');
  expect(document.activeElement).toBe(field(profiles));
  expect(field(link).value).toBe('Asset.Account.Parent');
});

test('the form does not open for an access level that it does not offer', async () => {
  const { user } = await startForm(sharingSetsForm);
  await turnTo(user, 'JSON');
  await writeJson(user, '{"params":{"access":"Delete"}}');
  await turnTo(user, 'Form');
  expect(within(screen.getByRole('alert')).getByRole('listitem').textContent).toContain('params.access');
});

test('a blueprint opens in the form, and a new version keeps its secret', async () => {
  const saving = { ...blueprint, guide: 'sharing-sets', params: { object: 'Case', link: 'Account' } };
  const { user, sent } = await renderBlueprints([saving]);
  expect(screen.getByText(/^Case through Account/).textContent).toContain('The customer chooses the site');
  await user.click(screen.getByRole('link', { name: `Edit ${saving.name}` }));
  await screen.findByRole('button', { name: 'Save as new version' });
  expect([field(object).value, field(link).value]).toEqual(['Case', 'Account']);
  await press(user, 'Save as new version');
  await saved();
  expect(sent()).toEqual({ guide: saving.guide, params: saving.params, party: saving.party });
});
