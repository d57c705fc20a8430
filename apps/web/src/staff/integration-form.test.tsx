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

/** What is said to be wrong with a field. */
const faultOf = (label: string) => {
  const field = screen.getByLabelText(label);
  const said = field.getAttribute('aria-describedby') ?? '';
  return field.getAttribute('aria-invalid') === 'true'
    ? document.getElementById(said)?.textContent
    : undefined;
};

test('what the API finds wrong stands beside the field it means, which has the focus', async () => {
  const faults = [
    { path: 'integration.vendor.accent', code: 'wrong-format', format: 'colour' },
    { path: 'integration.app.consumerKey', code: 'too-short', limit: 10 },
    { path: 'integration.objects.0.fields.1.name', code: 'wrong-format', format: 'api-name' },
    { path: 'integration.guide', code: 'not-an-option', options: ['integration'] },
    {
      path: 'integration.app.package.versionIds.production',
      code: 'wrong-format',
      format: 'package-version-id',
    },
  ];
  const { user } = await start(() => refuse('invalid-request', { faults }));
  await enter(user, { ...basics, ...packaged });
  await press(user, 'Add an object');
  await enter(user, { 'API name of the object': 'Account', 'Fields, one a line': 'Industry\nAm*unt' });
  await save(user);
  const alert = await screen.findByRole('alert');
  expect(document.activeElement).toBe(screen.getByLabelText('Accent colour, #rrggbb'));
  expect(faultOf('Accent colour, #rrggbb')).toMatch(/^A colour is # and six digits/);
  expect(faultOf('Consumer key')).toBe('Enter at least 10 characters.');
  expect(faultOf('Fields, one a line')).toMatch(/Entry 2: An API name is a letter/);
  expect(faultOf('Package version ID, 04t…')).toMatch(/^A package version ID starts with 04t/);
  expect(faultOf('App label, as Setup prints it')).toBeUndefined();
  within(alert).getByRole('heading', { name: '5 entries do not fit' });
  expect(within(alert).getByRole('listitem').textContent).toBe('integration.guide This must be integration.');
});

const sentences: [fault: object, sentence: string][] = [
  [{ code: 'missing' }, 'This is missing.'],
  [{ code: 'empty' }, 'Fill this in.'],
  [{ code: 'unknown-key' }, 'There is no such key. Correct its spelling or remove it.'],
  [{ code: 'wrong-type', type: 'object' }, 'This must be an object in curly brackets.'],
  [{ code: 'wrong-type', type: 'integer' }, 'This must be a whole number.'],
  [{ code: 'wrong-format', format: 'url' }, 'Enter a whole web address, with https:// in front.'],
  [{ code: 'wrong-format', format: 'email' }, 'Enter an email address, such as help@example.com.'],
  [{ code: 'not-an-option', options: ['read', 'write'] }, 'This must be read or write.'],
  [{ code: 'too-short', limit: 1 }, 'Enter at least 1 character.'],
  [{ code: 'too-long', limit: 2000 }, 'Shorten it to at most 2,000 characters.'],
  [{ code: 'too-few', limit: 1 }, 'List at least 1 entry.'],
  [{ code: 'too-many', limit: 25 }, 'List at most 25 entries.'],
  [{ code: 'too-large', limit: 90 }, 'This must be 90 or less.'],
];
test('every kind of fault is told in a sentence, and one alert tells all of them', async () => {
  const faults = sentences.map(([fault], at) => ({ ...fault, path: at === 0 ? '' : `key${at}` }));
  const { user } = await start(() => refuse('invalid-request', { faults }));
  await user.click(screen.getByRole('radio', { name: 'JSON' }));
  await save(user);
  const told = within(await screen.findByRole('alert')).getAllByRole('listitem');
  expect(told.map(({ textContent }) => textContent)).toEqual(
    sentences.map(([, sentence], at) => `${at === 0 ? 'The whole' : `key${at}`} ${sentence}`),
  );
  expect(document.activeElement).toBe(screen.getByLabelText('Integration as JSON'));
});

test('an empty form is judged by the API alone, in its words and not in those of the browser', async () => {
  const { user, sent } = await start(() =>
    refuse('invalid-request', { faults: [{ path: 'integration.name', code: 'empty' }] }),
  );
  await save(user);
  const alert = await screen.findByRole('alert');
  within(alert).getByRole('heading', { name: 'One entry does not fit' });
  expect(faultOf('Integration name')).toBe('Fill this in.');
  expect(newIntegrationSchema.safeParse(sent()).success).toBe(false);
});

test('saving again with the same faults leads to the first of them again and tells them again', async () => {
  const { user } = await start();
  await press(user, 'Add an object');
  await enter(user, { 'API name of the object': 'Account', 'Fields, one a line': 'Amount wirte' });
  await save(user);
  const fields = screen.getByLabelText('Fields, one a line');
  const told = await screen.findByRole('alert');
  expect(document.activeElement).toBe(fields);
  await save(user);
  expect(document.activeElement).toBe(fields);
  expect(screen.getByRole('alert')).not.toBe(told);
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

/** The field of that name, with what is in it. */
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const jsonField = () => field('Integration as JSON');
const turnTo = (user: UserEvent, way: 'Form' | 'JSON') =>
  user.click(screen.getByRole('radio', { name: way }));
const writeJson = async (user: UserEvent, text: string) => {
  await user.clear(jsonField());
  await user.click(jsonField());
  await user.paste(text);
};

test('what was entered in the form stands in the JSON and is there again in the form', async () => {
  const { user } = await start();
  await user.click(screen.getByRole('radio', { name: 'Connected App' }));
  await enter(user, basics);
  await press(user, 'Add an object');
  await enter(user, { 'API name of the object': 'Account', 'Fields, one a line': 'Amount  write' });
  await user.click(screen.getByRole('checkbox', { name: 'Delete' }));
  await turnTo(user, 'JSON');
  const { integration: made } = newIntegrationSchema.parse(JSON.parse(jsonField().value));
  expect([made.name, made.app.type, made.objects?.[0]?.also]).toEqual(['Sync', 'connected-app', ['Delete']]);
  await turnTo(user, 'Form');
  for (const [label, text] of Object.entries(basics)) expect(field(label).value).toBe(text);
  expect(field('Fields, one a line').value).toBe('Amount  write');
  expect(screen.getByRole('checkbox', { name: 'Delete' })).toHaveProperty('checked', true);
  expect(screen.getByRole('radio', { name: 'Connected App' })).toHaveProperty('checked', true);
});

test('a form in which nothing was entered has an example as its JSON, and stays empty', async () => {
  const { user } = await start();
  await turnTo(user, 'JSON');
  expect(JSON.parse(jsonField().value)).toEqual(exampleIntegration);
  await turnTo(user, 'Form');
  expect(field('Integration name').value).toBe('');
  expect(field('Accent colour, #rrggbb').value).toBe('#3b5bdb');
});

test('JSON fills the form, which sends the same', async () => {
  const { user, sent } = await start();
  await turnTo(user, 'JSON');
  const [mapping] = exampleIntegration.integration.mappings ?? [];
  const body = {
    ...exampleIntegration,
    integration: { ...exampleIntegration.integration, mappings: [{ ...mapping, id: 'where' }] },
  };
  await writeJson(user, JSON.stringify(body));
  await turnTo(user, 'Form');
  expect(field('Fields, one a line').value).toBe('Industry write\nWebsite optional');
  await save(user);
  await saved();
  expect(sent()).toEqual(body);
});

test('a row that is added to those of the JSON is empty; the others keep theirs when one is taken away', async () => {
  const { user } = await start();
  await turnTo(user, 'JSON');
  const [account] = exampleIntegration.integration.objects ?? [];
  const objects = [account, { ...account, name: 'Lead' }];
  const body = { integration: { ...exampleIntegration.integration, objects } };
  await writeJson(user, JSON.stringify(body));
  await turnTo(user, 'Form');
  await press(user, 'Remove object 1');
  expect(field('API name of the object').value).toBe('Lead');
  await press(user, 'Remove object 1');
  await press(user, 'Add an object');
  expect(field('API name of the object').value).toBe('');
});

test('JSON that cannot be read stays, and it is said why the form does not open', async () => {
  const { user } = await start();
  await enter(user, { 'Integration name': 'Sync' });
  await turnTo(user, 'JSON');
  await writeJson(user, '{"integration":');
  await turnTo(user, 'Form');
  within(screen.getByRole('alert')).getByRole('heading', { name: 'The form cannot show this JSON' });
  expect(faultOf('Integration as JSON')).toContain('This is not valid JSON.');
  expect(jsonField().value).toBe('{"integration":');
  expect(screen.getByRole('radio', { name: 'JSON' })).toHaveProperty('checked', true);
  await user.clear(jsonField());
  await turnTo(user, 'Form');
  expect(field('Integration name').value).toBe('Sync');
});

test('what the form has no place for is named, and the JSON stays', async () => {
  const { user } = await start();
  await turnTo(user, 'JSON');
  await writeJson(user, '{"integration":{"name":"Sync","colour":"red"}}');
  await turnTo(user, 'Form');
  expect(within(screen.getByRole('alert')).getByRole('listitem').textContent).toBe(
    'integration.colour The form has no place for this as it stands.',
  );
  expect(jsonField().value).toContain('"colour":"red"');
  expect(document.activeElement).toBe(jsonField());
});

test('words that JSON has no place for keep the form open', async () => {
  const { user } = await start();
  await press(user, 'Add an object');
  await enter(user, { 'API name of the object': 'Account', 'Fields, one a line': 'Amount wirte' });
  await turnTo(user, 'JSON');
  within(screen.getByRole('alert')).getByText(/^Nothing is lost: the form stays as it is/);
  expect(field('Fields, one a line').value).toBe('Amount wirte');
  expect(document.activeElement).toBe(field('Fields, one a line'));
});

test('JSON that says nothing is judged by the API', async () => {
  const faults = [{ path: '', code: 'wrong-type', type: 'object' }];
  const { user, sent } = await start(() => refuse('invalid-request', { faults }));
  await turnTo(user, 'JSON');
  await writeJson(user, 'null');
  await save(user);
  await screen.findByText('This must be an object in curly brackets.');
  expect(sent()).toBeNull();
});

test('the example of the JSON form has every key of the contract', () => {
  const { shape } = newIntegrationSchema.shape.integration;
  const made = exampleIntegration.integration;
  const keys = (value: object | undefined) => Object.keys(value ?? {}).toSorted();
  expect(keys(made)).toEqual(keys(shape));
  expect(keys(made.mappings?.[0])).toEqual(keys(shape.mappings.unwrap().element.shape));
  expect(keys(made.objects?.[0])).toEqual(keys(shape.objects.unwrap().element.shape));
});
