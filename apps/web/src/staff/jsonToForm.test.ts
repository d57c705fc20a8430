import { expect, test } from 'vitest';
import type { NewIntegration } from '../api/staff.ts';
import { exampleIntegration } from './exampleIntegration.ts';
import { fromForm } from './integrationForm.ts';
import { entriesOf, lostInForm } from './jsonToForm.ts';

const { integration } = exampleIntegration;
const within = (more: object) => ({ ...exampleIntegration, integration: { ...integration, ...more } });

test('the form gives back what JSON filled it with', () => {
  const [mapping] = integration.mappings ?? [];
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

test('what is not there yet, says nothing or stands in another order is not lost', () => {
  const [account] = integration.objects ?? [];
  const also = ['ViewAllFields', 'Delete'];
  for (const body of [
    null,
    {},
    { integration: {} },
    { integration: { name: ' Sync ', vendor: null }, consumerSecret: '' },
    { integration: { objects: [{}], quotaOptimization: false } },
    within({ objects: [{ ...account, also }] }),
  ])
    expect(lostInForm(body)).toEqual([]);
});

const [account] = integration.objects ?? [];
const lost: [what: string, body: unknown, paths: string[]][] = [
  ['no object at all', 5, ['']],
  ['a key of another form', within({ colour: 'red' }), ['integration.colour']],
  ['text for a group', within({ vendor: 'Northwind' }), ['integration.vendor']],
  ['a number for text', within({ name: 5 }), ['integration.name']],
  ['lines in one line', within({ purpose: 'One.\nTwo.' }), ['integration.purpose']],
  [
    'an access that is none',
    within({ objects: [{ ...account, access: 'all' }] }),
    ['integration.objects.0.access'],
  ],
  [
    'a right that the form does not offer',
    within({ objects: [{ ...account, also: ['Read', 'Delete'] }] }),
    ['integration.objects.0.also.Read'],
  ],
  [
    'a name of two words',
    within({ objects: [{ ...account, fields: [{ name: 'Annual Revenue', access: 'read' }] }] }),
    ['integration.objects.0.fields.0.name'],
  ],
];
test.each(lost)('the form has no place for %s', (_, body, paths) => {
  expect(lostInForm(body)).toEqual(paths);
});
