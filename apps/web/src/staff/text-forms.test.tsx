import { sharingParams } from '@orgready/guides/salesforce-to-salesforce/params';
import { sharingSetsParams } from '@orgready/guides/sharing-sets/params';
import { newBlueprintSchema } from '@orgready/shared/contract/entities';
import { screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { enter, field, jsonField, save, saved, turnTo, writeJson } from '../testing/newIntegration.ts';
import { party, startForm } from '../testing/newTextForm.ts';
import { sharingForm } from './salesforce-to-salesforce/form.ts';
import { sharingSetsForm } from './sharing-sets/form.ts';

describe.each([
  {
    form: sharingForm,
    contract: sharingParams,
    written: { objects: ['Lead', 'Account'] },
    shown: () =>
      ['Objects whose records people share', 'Profiles of the people who share them'].map(
        (name) => field(`${name}, one per line (optional)`).value,
      ),
    as: ['Lead\nAccount', ''],
  },
  {
    form: sharingSetsForm,
    contract: sharingSetsParams,
    written: { access: 'Read' },
    shown: () => [
      field('Name of the site (optional)').value,
      ...screen
        .getAllByRole<HTMLInputElement>('radio', { checked: true })
        .filter(({ name }) => name === 'params.access')
        .map(({ value }) => value),
    ],
    as: ['', 'Read'],
  },
])('the form of $form.example.guide', ({ form, contract, written, shown, as }) => {
  const schema = newBlueprintSchema.extend({ params: contract });

  test('leaves everything that stays empty to the customer', async () => {
    const { user, sent } = await startForm(form);
    await enter(user, party);
    await save(user);
    await saved();
    expect(schema.parse(sent())).toMatchObject({
      params: {},
      consumerSecret: null,
      party: { name: 'Northwind' },
    });
  });

  test('holds the same as its JSON', async () => {
    const { user, sent } = await startForm(form);
    await turnTo(user, 'JSON');
    expect(JSON.parse(jsonField().value)).toEqual(form.example);
    await writeJson(user, JSON.stringify({ ...form.example, params: written }));
    await turnTo(user, 'Form');
    expect(shown()).toEqual(as);
    await save(user);
    await saved();
    expect(sent()).toEqual({ ...form.example, params: written });
  });

  test('has an example with every key of the contract', () => {
    const { params } = schema.parse(form.example);
    expect(Object.keys(params).toSorted()).toEqual(Object.keys(contract.shape).toSorted());
  });
});
