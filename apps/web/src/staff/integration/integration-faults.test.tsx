import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { refuse } from '../../testing/fakeApi.ts';
import {
  basics,
  enter,
  faultOf,
  jsonField,
  newIntegrationSchema,
  packaged,
  press,
  save,
  start,
} from '../../testing/newIntegration.ts';

test('an error from the API is shown next to its field, which gets the focus', async () => {
  const faults = [
    { path: 'party.accent', code: 'wrong-format', format: 'color' },
    { path: 'params.app.consumerKey', code: 'too-short', limit: 10 },
    { path: 'params.objects.0.fields.1.name', code: 'wrong-format', format: 'api-name' },
    { path: 'guide', code: 'not-an-option', options: ['integration'] },
    {
      path: 'params.app.package.versionIds.production',
      code: 'wrong-format',
      format: 'package-version-id',
    },
  ];
  const { user } = await start(() => refuse('invalid-request', { faults }));
  await enter(user, { ...basics, ...packaged });
  await press(user, 'Add an object');
  await enter(user, { 'API name of the object': 'Account', 'Fields, one per line': 'Industry\nAm*unt' });
  await save(user);
  const alert = await screen.findByRole('alert');
  expect(document.activeElement).toBe(screen.getByLabelText('Accent color (#rrggbb)'));
  expect(faultOf('Accent color (#rrggbb)')).toMatch(/^Enter # and six digits/);
  expect(faultOf('Consumer key')).toBe('Enter at least 10 characters.');
  expect(faultOf('Fields, one per line')).toMatch(/Entry 2: An API name is a letter/);
  expect(faultOf('Installation URL or package version ID (04t…)')).toMatch(
    /^A package version ID starts with 04t/,
  );
  expect(faultOf('App label, as Setup shows it')).toBeUndefined();
  within(alert).getByRole('heading', { name: 'Fix 5 entries' });
  expect(within(alert).getByRole('listitem').textContent).toBe('guide This must be integration.');
});

const sentences: [fault: object, sentence: string][] = [
  [{ code: 'missing' }, 'This is missing.'],
  [{ code: 'empty' }, 'Enter a value.'],
  [{ code: 'unknown-key' }, 'This key does not exist. Correct its spelling, or remove it.'],
  [{ code: 'wrong-type', type: 'object' }, 'This must be an object in curly brackets.'],
  [{ code: 'wrong-type', type: 'integer' }, 'This must be a whole number.'],
  [{ code: 'wrong-format', format: 'url' }, 'Enter the whole web address, beginning with https://.'],
  [{ code: 'wrong-format', format: 'email' }, 'Enter an email address, such as help@example.com.'],
  [{ code: 'not-an-option', options: ['read', 'write'] }, 'This must be read or write.'],
  [{ code: 'too-short', limit: 1 }, 'Enter at least 1 character.'],
  [{ code: 'too-long', limit: 2000 }, 'Shorten it to at most 2,000 characters.'],
  [{ code: 'too-few', limit: 1 }, 'List at least 1 entry.'],
  [{ code: 'too-many', limit: 25 }, 'List at most 25 entries.'],
  [{ code: 'too-large', limit: 90 }, 'This must be 90 or less.'],
  [{ code: 'hidden-character' }, 'This contains an invisible character. Type it again.'],
  [{ code: 'repeated' }, 'This is listed twice. Remove one of them.'],
  [{ code: 'unknown-object' }, 'This object is not in your list of objects.'],
];
test('each error is a sentence, and one alert announces all of them', async () => {
  const faults = sentences.map(([fault], at) => ({ ...fault, path: at === 0 ? '' : `key${at}` }));
  const { user } = await start(() => refuse('invalid-request', { faults }));
  await user.click(screen.getByRole('radio', { name: 'JSON' }));
  await save(user);
  const listed = within(await screen.findByRole('alert')).getAllByRole('listitem');
  expect(listed.map(({ textContent }) => textContent)).toEqual(
    sentences.map(([, sentence], at) => `${at === 0 ? 'The whole JSON' : `key${at}`} ${sentence}`),
  );
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  expect(jsonField().getAttribute('aria-invalid')).toBe('true');
});

test('the API alone validates an empty form; the browser shows no messages', async () => {
  const { user, sent } = await start(() =>
    refuse('invalid-request', { faults: [{ path: 'params.name', code: 'empty' }] }),
  );
  await save(user);
  const alert = await screen.findByRole('alert');
  within(alert).getByRole('heading', { name: 'Fix one entry' });
  expect(faultOf('Integration name')).toBe('Enter a value.');
  expect(newIntegrationSchema.safeParse(sent()).success).toBe(false);
});

test('saving again with the same errors moves to the first one and announces them again', async () => {
  const { user } = await start();
  await press(user, 'Add an object');
  await enter(user, { 'API name of the object': 'Account', 'Fields, one per line': 'Amount wirte' });
  await save(user);
  const fields = screen.getByLabelText('Fields, one per line');
  const first = await screen.findByRole('alert');
  expect(document.activeElement).toBe(fields);
  await save(user);
  expect(document.activeElement).toBe(fields);
  expect(screen.getByRole('alert')).not.toBe(first);
});

test('an unknown word is reported before anything is sent', async () => {
  const { user, sent } = await start();
  await enter(user, { ...basics, ...packaged });
  await press(user, 'Add an object');
  await enter(user, { 'API name of the object': 'Account', 'Fields, one per line': 'Amount wirte' });
  await save(user);
  await screen.findByText(/“wirte” is not recognized/);
  expect(sent()).toBeUndefined();
});
