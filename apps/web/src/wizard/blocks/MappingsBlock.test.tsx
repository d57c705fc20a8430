import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Answer, refuse } from '../../testing/fakeApi.ts';
import { accessSetup } from '../../testing/fixtures/accessSteps.ts';
import { fields } from '../../testing/fixtures/answers.ts';
import { withStep } from '../../testing/fixtures/setups.ts';
import { renderSetup } from '../../testing/renderSetup.tsx';

const search = `POST /api/setups/${accessSetup.id}/fields`;
const answer = (question: string) => `PUT /api/setups/${accessSetup.id}/answers/${question}`;
const start = (document = accessSetup, more: Readonly<Record<string, Answer>> = {}) =>
  renderSetup(document, '/steps/pick-fields', {
    [search]: (body) => ({
      fields: fields.filter(({ name }) =>
        name.toLowerCase().includes((body as { text: string }).text.toLowerCase()),
      ),
    }),
    [answer('field-region')]: () => undefined,
    [answer('field-tier')]: () => undefined,
    ...more,
  });
const mapping = (name: string) => within(screen.getByRole('group', { name }));
test('each mapping shows its object, whether it is optional and the chosen field', async () => {
  const { asked } = await start();
  mapping('Region').getByText(/reads Region from Account. Which field holds it\?$/);
  expect(mapping('Region').queryByText(/^Optional/)).toBeNull();
  mapping('Support tier').getByText(/^Optional/);
  mapping('Support tier').getByText('Tier__c', { selector: 'b bdi' });
  expect(asked.some(({ call }) => call === search)).toBe(false);
});

test('a field is found by keyboard among the org fields, by label and API name, and saved', async () => {
  const { user, asked } = await start();
  const field = mapping('Region').getByRole('searchbox');
  await user.click(field);
  await screen.findByText(/2 fields found/);
  expect(asked).toContainEqual({ call: search, body: { object: 'Account', text: '' } });
  await user.keyboard('supp');
  await screen.findByText(/1 field found/);
  mapping('Region').getByText('Support_Region__c · Text(80)');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(asked).toContainEqual({ call: answer('field-region'), body: { answer: 'Support_Region__c' } });
});

test.each([
  ['double', 'Number'],
  ['string', 'Text'],
  ['datetime', 'Date/Time'],
  ['boolean', 'Checkbox'],
  ['multipicklist', 'Picklist (Multi-Select)'],
  ['reference', 'Lookup'],
  ['complexvalue', 'complexvalue'],
])('a field of type %s is shown as %s, as on the pages of Salesforce', async (type, called) => {
  const { user } = await start(accessSetup, {
    [search]: () => ({ fields: [{ name: 'Seats__c', label: 'Seats', type }] }),
  });
  await user.click(mapping('Region').getByRole('searchbox'));
  await mapping('Region').findByText(`Seats__c · ${called}`);
});

test('the usual field takes one press and is saved as this org spells it', async () => {
  const { user, asked } = await start(accessSetup, {
    [search]: () => ({ fields: [{ ...fields[1] }, { ...fields[0], name: 'region__c' }] }),
  });
  await user.click(mapping('Region').getByRole('button', { name: 'Use Region__c' }));
  await waitFor(() =>
    expect(asked).toContainEqual({ call: answer('field-region'), body: { answer: 'region__c' } }),
  );
});

test('a usual field that this org does not have is reported and not saved', async () => {
  const { user, asked } = await start(accessSetup, { [search]: () => ({ fields: [] }) });
  await user.click(mapping('Region').getByRole('button', { name: 'Use Region__c' }));
  await screen.findByText(/Region__c is not in your org/);
  expect(asked.some(({ call }) => call.startsWith('PUT'))).toBe(false);
});

test('a choice is changed or kept', async () => {
  const { user, asked } = await start();
  const tier = mapping('Support tier');
  await user.click(tier.getByRole('button', { name: 'Change' }));
  expect(document.activeElement).toBe(tier.getByRole('searchbox'));
  await user.click(tier.getByRole('button', { name: 'Keep Tier__c' }));
  expect(document.activeElement).toBe(tier.getByRole('button', { name: 'Change' }));
  await user.click(tier.getByRole('button', { name: 'Change' }));
  await user.click(await tier.findByRole('button', { name: /Sales region/ }));
  expect(asked).toContainEqual({ call: answer('field-tier'), body: { answer: 'Region__c' } });
});

test('an optional choice can be withdrawn, and the focus moves to the search', async () => {
  const withdrawn = `DELETE /api/setups/${accessSetup.id}/answers/field-tier`;
  const { user, asked, become } = await start(accessSetup, { [withdrawn]: () => undefined });
  const body = accessSetup.steps.find(({ id }) => id === 'pick-fields')?.body ?? [];
  become(
    withStep(
      'pick-fields',
      {
        body: body.map((block) =>
          block.kind === 'mappings'
            ? { ...block, mappings: block.mappings.map((one) => ({ ...one, chosen: null })) }
            : block,
        ),
      },
      accessSetup,
    ),
  );
  expect(mapping('Region').queryByRole('button', { name: 'Leave out' })).toBeNull();
  await user.click(mapping('Support tier').getByRole('button', { name: 'Leave out' }));
  await waitFor(() => expect(asked.some(({ call }) => call === withdrawn)).toBe(true));
  expect(document.activeElement).toBe(await mapping('Support tier').findByRole('searchbox'));
});

test('a failure to read the org is shown at the search', async () => {
  const { user } = await start(accessSetup, { [search]: () => refuse('org-unreadable') });
  await user.click(mapping('Region').getByRole('searchbox'));
  await mapping('Region').findByText('We could not read your org');
});

test('before the sign-in the page lists the mappings without the chosen fields', async () => {
  await start({ ...accessSetup, access: 'plan' });
  screen.getByText('You can choose fields after you sign in to your org.');
  mapping('Support tier').getByText(/reads Support tier from Account/);
  expect(screen.queryByText('Tier__c')).toBeNull();
  expect(screen.queryByRole('searchbox')).toBeNull();
});
