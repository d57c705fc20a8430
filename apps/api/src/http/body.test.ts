import { integrationParams } from '@orgready/guides/integration/params';
import { newBlueprintSchema, newSetupSchema } from '@orgready/shared/contract/entities';
import { problemSchema } from '@orgready/shared/contract/problems';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseBody } from './body.ts';
import { Refusal } from './problem.ts';

const blueprintSchema = newBlueprintSchema.extend({
  guide: z.literal('integration'),
  params: integrationParams,
});

const faultsOf = (schema: z.ZodType, body: unknown) => {
  try {
    parseBody(schema, body);
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.extras.faults ?? [];
    throw error;
  }
};

const right = {
  guide: 'integration',
  party: {
    name: 'Northwind',
    accent: '#3b5bdb',
    supportEmail: 'help@northwind.example',
    returnUrl: 'https://northwind.example',
  },
  params: {
    name: 'Sync',
    purpose: 'Keeps accounts the same.',
    app: {
      type: 'external-client-app',
      label: 'Northwind',
      developerName: 'Northwind',
      namespace: null,
      consumerKey: '3MVG9abcdefg',
      package: { name: 'Northwind', versionIds: { production: '04t000000000000AAA', sandbox: null } },
    },
    objects: [{ name: 'Account', access: 'read', fields: [{ name: 'Industry', access: 'read' }] }],
    mappings: [{ id: 'region', object: 'Account', label: 'Region', access: 'read' }],
    subscribe: ['Account'],
  },
  consumerSecret: null,
};

/** Returns the body with one value replaced, or removed if the value is undefined. */
const withValue = (path: string, value: unknown): unknown => {
  const body = structuredClone(right) as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Record<string, unknown>>((part, key) => part[key] as typeof part, body);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return body;
};

const app = 'params.app';
const cases: [what: string, path: string, value: unknown, fault: object][] = [
  ['a key that is not there', 'params', undefined, { code: 'missing' }],
  ['an option that is not there', `${app}.type`, undefined, { code: 'missing' }],
  ['a name that turns what follows around', 'party.name', 'Tide\u202Ewater', { code: 'hidden-character' }],
  ['a label with a control character', `${app}.label`, 'Tide\u0007water', { code: 'hidden-character' }],
  ['a mapping of no object', 'params.mappings.0.object', 'Contact', { code: 'unknown-object' }],
  ['a text of spaces', 'params.name', '   ', { code: 'empty' }],
  ['nothing where an address belongs', 'party.supportEmail', '', { code: 'empty' }],
  ['nothing where a key belongs', `${app}.consumerKey`, '', { code: 'empty' }],
  ['a text that is short', `${app}.consumerKey`, '3MVG9', { code: 'too-short', limit: 10 }],
  ['a text that is long', 'params.name', 'x'.repeat(121), { code: 'too-long', limit: 120 }],
  ['an empty list', 'params.subscribe', [], { code: 'too-few', limit: 1 }],
  ['a long list', 'params.subscribe', Array(26).fill('Lead'), { code: 'too-many', limit: 25 }],
  ['a number for a text', 'params.purpose', 5, { code: 'wrong-type', type: 'string' }],
  ['null for an object', 'party', null, { code: 'wrong-type', type: 'object' }],
  ['an object for a list', 'params.objects', {}, { code: 'wrong-type', type: 'array' }],
  ['a key too many', `${app}.color`, 'red', { code: 'unknown-key' }],
  ['U+0000', 'params.purpose', 'Sy\0nc', { code: 'nul-character' }],
  ['another guide', 'guide', 'x', { code: 'not-an-option', options: ['integration'] }],
  ['no right', 'params.objects.0.access', 'all', { code: 'not-an-option', options: ['read', 'write'] }],
  [
    'no kind of app',
    `${app}.type`,
    'other',
    { code: 'not-an-option', options: ['external-client-app', 'connected-app'] },
  ],
];
const formats: [path: string, value: string, format: string][] = [
  ['party.returnUrl', 'northwind.example', 'url'],
  ['party.supportEmail', 'help', 'email'],
  ['party.accent', 'blue', 'color'],
  [`${app}.developerName`, '1 Northwind', 'api-name'],
  [`${app}.namespace`, 'north-wind', 'namespace'],
  [`${app}.package.versionIds.production`, '033000000000000', 'package-version-id'],
  ['params.mappings.0.id', 'Region', 'mapping-id'],
  ['params.objects.0.fields.0.name', 'In dustry', 'api-name'],
  ['params.subscribe.0', 'Le-ad', 'api-name'],
];

describe('an invalid body', () => {
  it('is not the sample body', () => {
    expect(faultsOf(blueprintSchema, right)).toEqual([]);
  });

  it.each(cases)('with %s is reported by path and code', (_, path, value, fault) => {
    expect(faultsOf(blueprintSchema, withValue(path, value))).toEqual([{ path, ...fault }]);
  });

  it.each(formats)('with %s as “%s” is reported with the format %s', (path, value, format) => {
    expect(faultsOf(blueprintSchema, withValue(path, value))).toEqual([
      { path, code: 'wrong-format', format },
    ]);
  });

  it('of the wrong type is reported with an empty path', () => {
    expect(faultsOf(newSetupSchema, [])).toEqual([{ path: '', code: 'wrong-type', type: 'object' }]);
  });

  it.each([
    ['an object with a length', { length: 500 }],
    ['a list', [1]],
  ])('of %s instead of a text is reported once', (_, value) => {
    expect(faultsOf(blueprintSchema, withValue(`${app}.consumerKey`, value))).toEqual([
      { path: `${app}.consumerKey`, code: 'wrong-type', type: 'string' },
    ]);
  });

  it('with a number out of range is reported with the limit', () => {
    const days = z.strictObject({ days: z.number().int().min(1).max(90) });
    expect(faultsOf(days, { days: 0 })).toEqual([{ path: 'days', code: 'too-small', limit: 1 }]);
    expect(faultsOf(days, { days: 91 })).toEqual([{ path: 'days', code: 'too-large', limit: 90 }]);
    expect(faultsOf(days, { days: 1.5 })).toEqual([{ path: 'days', code: 'wrong-type', type: 'integer' }]);
  });

  it('is always reported in the contract’s shape', () => {
    const { faults } = problemSchema.shape;
    let seen = 0;
    const parts = fc.constantFrom(...cases.map(([, path]) => path), ...formats.map(([path]) => path));
    fc.assert(
      fc.property(parts, fc.jsonValue(), (path, value) => {
        const found = faultsOf(blueprintSchema, withValue(path, value));
        seen += found.length;
        expect(faults.parse(found)).toEqual(found);
        expect(found.filter(({ code }) => code === 'invalid')).toEqual([]);
      }),
    );
    expect(seen).toBeGreaterThan(0);
  });
});

it('reports names listed twice, ignoring case', () => {
  const field = { name: 'Industry', access: 'read' };
  const doubled = structuredClone(right) as { params: Record<string, unknown> };
  const [mapping] = right.params.mappings;
  Object.assign(doubled.params, {
    objects: [
      { name: 'Account', access: 'read', fields: [field, { ...field, name: 'industry' }] },
      { name: 'ACCOUNT', access: 'write', fields: [] },
    ],
    mappings: [mapping, mapping],
    subscribe: ['Account', 'account'],
  });
  expect(faultsOf(blueprintSchema, doubled)).toEqual(
    [
      'params.objects.1.name',
      'params.objects.0.fields.1.name',
      'params.mappings.1.id',
      'params.subscribe.1',
    ].map((path) => ({ path, code: 'repeated' })),
  );
  expect(faultsOf(blueprintSchema, right)).toEqual([]);
});
