import type { Blueprint } from '@orgready/shared/contract/entities';
import { newBlueprintVersionSchema } from '@orgready/shared/contract/entities';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Answer, fakeApi, refuse } from '../testing/fakeApi.ts';
import { blueprint, guides } from '../testing/fixtures/answers.ts';
import { setups } from '../testing/fixtures/staffList.ts';
import { faultOf, field, jsonField, press, saved, turnTo } from '../testing/newIntegration.ts';
import { renderApp } from '../testing/renderApp.tsx';

const put = 'PUT /api/blueprints/int_1';
const { guide, params, party } = blueprint;
const save = 'Save as new version';

/** Renders the page that edits a blueprint; `sent` returns the body that was sent last. */
const start = async (edited: Blueprint = blueprint, answer: Answer = () => ({ ...edited, version: 2 })) => {
  const asked = fakeApi({
    'GET /api/setups': () => ({ setups }),
    'GET /api/guides': () => ({ guides }),
    'GET /api/blueprints': () => ({ blueprints: [edited] }),
    [put]: answer,
  });
  const app = renderApp('/staff/blueprints');
  const link = await screen.findByRole('link', { name: `Edit ${edited.name}` });
  link.focus();
  await app.user.keyboard('{Enter}');
  await screen.findByRole('heading', { level: 1, name: `Edit ${edited.name}` });
  const sent = () => asked.findLast(({ call }) => call === put)?.body;
  return { ...app, sent };
};

test('a blueprint opens from the list with its values and says that existing setups keep their version', async () => {
  const { address, sent, user } = await start();
  expect(address()).toBe('/staff/blueprints/int_1/edit');
  screen.getByText(/Existing setups keep their version\./);
  expect(field('Integration name').value).toBe((params as { name: string }).name);
  expect(field('Support email address').value).toBe(party.supportEmail);
  await press(user, save);
  await saved();
  expect(address()).toBe('/staff/blueprints');
  // Sent without a secret: the API keeps the current one.
  expect(sent()).toEqual({ guide, params, party });
});

test('a change makes a new version', async () => {
  const { user, sent } = await start();
  await user.clear(field('Support email address'));
  await user.type(field('Support email address'), 'new@northwind.example');
  await press(user, save);
  await saved();
  expect(sent()).toEqual({ guide, params, party: { ...party, supportEmail: 'new@northwind.example' } });
});

test('the secret is never shown; it is kept, replaced, or removed', async () => {
  const { user, sent } = await start();
  const keep = screen.getByRole('checkbox', { name: /^Keep the current secret/ });
  expect(keep).toHaveProperty('checked', true);
  expect(screen.queryByLabelText('Consumer secret (optional)')).toBeNull();
  await user.click(keep);
  expect(field('Consumer secret (optional)').value).toBe('');
  await user.type(field('Consumer secret (optional)'), 'n3w');
  await press(user, save);
  await saved();
  expect(newBlueprintVersionSchema.parse(sent()).consumerSecret).toBe('n3w');
  await user.click(screen.getByRole('link', { name: `Edit ${blueprint.name}` }));
  await user.click(await screen.findByRole('checkbox', { name: /^Keep the current secret/ }));
  await press(user, save);
  await saved();
  expect(newBlueprintVersionSchema.parse(sent()).consumerSecret).toBeNull();
});

test('JSON without a secret keeps the current one, and fills the form', async () => {
  const { user, sent } = await start();
  await turnTo(user, 'JSON');
  expect(JSON.parse(jsonField().value)).toEqual({ guide, params, party });
  await turnTo(user, 'Form');
  expect(screen.getByRole('checkbox', { name: /^Keep the current secret/ })).toHaveProperty('checked', true);
  await user.click(screen.getByRole('checkbox', { name: /^Keep the current secret/ }));
  await turnTo(user, 'JSON');
  expect(JSON.parse(jsonField().value)).toEqual({ guide, params, party, consumerSecret: null });
  await turnTo(user, 'Form');
  expect(screen.getByRole('checkbox', { name: /^Keep the current secret/ })).toHaveProperty('checked', false);
  await press(user, save);
  await saved();
  expect(sent()).toEqual({ guide, params, party, consumerSecret: null });
});

test.each([
  ['of a guide without a form', { guide: 'another', params: { any: 1 } }],
  ['with a part that the form has no place for', { params: { ...(params as object), color: 'red' } }],
])('a blueprint %s is edited as JSON', async (_, more) => {
  const edited = { ...blueprint, ...more };
  const { user, sent } = await start(edited);
  expect(JSON.parse(jsonField().value)).toEqual({ guide: edited.guide, params: edited.params, party });
  await press(user, save);
  await saved();
  expect(sent()).toEqual({ guide: edited.guide, params: edited.params, party });
});

test('an error from the API is shown next to its field, and nothing is lost', async () => {
  const faults = [{ path: 'party.supportEmail', code: 'empty' }];
  const { user } = await start(blueprint, () => refuse('invalid-request', { faults }));
  await press(user, save);
  within(await screen.findByRole('alert')).getByRole('heading', { name: 'Fix one entry' });
  expect(faultOf('Support email address')).toBeTruthy();
  expect(document.activeElement).toBe(field('Support email address'));
  expect(field('Integration name').value).toBe((params as { name: string }).name);
});

test('the address of an unknown blueprint links to the list of blueprints', async () => {
  fakeApi({
    'GET /api/setups': () => ({ setups }),
    'GET /api/blueprints': () => ({ blueprints: [blueprint] }),
  });
  const { user } = renderApp('/staff/blueprints/none/edit');
  await screen.findByRole('heading', { level: 1, name: 'This blueprint does not exist' });
  await user.click(screen.getByRole('link', { name: 'All blueprints' }));
  await saved();
});
