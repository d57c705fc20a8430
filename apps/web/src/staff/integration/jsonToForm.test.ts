import { expect, test } from 'vitest';
import { exampleIntegration } from './exampleIntegration.ts';
import { fromForm, type NewIntegration } from './integrationForm.ts';
import { entriesOf, lostInForm } from './jsonToForm.ts';

const { params } = exampleIntegration;
const within = (more: object) => ({ ...exampleIntegration, params: { ...params, ...more } });

test('the form preserves what JSON filled in', () => {
  const [mapping] = params.mappings ?? [];
  const bodies = [
    exampleIntegration,
    within({ mappings: [{ ...mapping, id: 'the-region' }, mapping] }),
    within({ objects: [{ name: 'Lead', access: 'read', fields: [] }] }),
    within({
      app: { type: 'connected-app', label: 'A', developerName: 'A', namespace: 'ns', consumerKey: 'k' },
    }),
    { ...exampleIntegration, consumerSecret: 's3cret' },
  ] as NewIntegration[];
  for (const body of bodies) {
    expect(fromForm(entriesOf(body))).toEqual(body);
    expect(lostInForm(body)).toEqual([]);
  }
});

test('missing keys, empty values and a different order do not count as lost', () => {
  const [account] = params.objects ?? [];
  const also = ['ViewAllFields', 'Delete'];
  for (const body of [
    null,
    {},
    { params: {} },
    { params: { name: ' Sync ', app: null }, consumerSecret: '' },
    { params: { objects: [{}], quotaOptimization: false } },
    within({ objects: [{ ...account, also }] }),
  ])
    expect(lostInForm(body)).toEqual([]);
});

const [account] = params.objects ?? [];
const lost: [what: string, body: unknown, paths: string[]][] = [
  ['no object at all', 5, ['']],
  ['a key of another form', within({ color: 'red' }), ['params.color']],
  ['text for a group', within({ app: 'Northwind' }), ['params.app']],
  ['a number for text', within({ name: 5 }), ['params.name']],
  ['lines in one line', within({ purpose: 'One.\nTwo.' }), ['params.purpose']],
  [
    'an access that is none',
    within({ objects: [{ ...account, access: 'all' }] }),
    ['params.objects.0.access'],
  ],
  [
    'a right that the form does not offer',
    within({ objects: [{ ...account, also: ['Read', 'Delete'] }] }),
    ['params.objects.0.also.Read'],
  ],
  [
    'a name of two words',
    within({ objects: [{ ...account, fields: [{ name: 'Annual Revenue', access: 'read' }] }] }),
    ['params.objects.0.fields.0.name'],
  ],
];
test.each(lost)('the form has no field for %s', (_, body, paths) => {
  expect(lostInForm(body)).toEqual(paths);
});

test('a policy that does not exist, and a time that is no number, are not preserved', () => {
  expect(lostInForm(within({ ipRelaxation: 'Off', connectsEvery: 'daily' }))).toEqual([
    'params.ipRelaxation',
    'params.connectsEvery',
  ]);
});
