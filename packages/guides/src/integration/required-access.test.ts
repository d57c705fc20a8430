import { describe, expect, it } from 'vitest';
import { indexRows, type ObjectPermissionRow } from '../effective-access.ts';
import type { RequiredObject } from '../required-object.ts';
import { noClues } from './facts/field-clues.ts';
import type { SubjectAccess, SubjectFieldAccess } from './facts/subject-access.ts';
import { findFields } from './field-findings.ts';
import { fieldMatrix } from './field-matrix.ts';
import { findObjects } from './object-findings.ts';
import { objectMatrix } from './object-matrix.ts';

const robinsSet = {
  id: '0PS000000000001AAA',
  kind: 'permission-set' as const,
  name: 'Access',
  permissions: new Set<string>(),
};
const field = (object: string, name: string, more: Partial<SubjectAccess['fields'][number]> = {}) => ({
  object,
  name,
  label: name,
  permissionable: true,
  updateable: true,
  creatable: true,
  kind: 'plain' as const,
  durableId: `${object}.${name}`,
  securedBy: name,
  ...more,
});
const access: SubjectFieldAccess = {
  sets: [robinsSet],
  doubtful: [],
  lost: [],
  clues: noClues,
  permissionable: new Set(['account', 'product2']),
  inherited: new Map([['pricebookentry', new Set(['Read'])]]),
  objectRows: indexRows<ObjectPermissionRow>(
    [
      { parentId: robinsSet.id, object: 'Account', permissions: new Set(['Read']) },
      { parentId: robinsSet.id, object: 'Product2', permissions: new Set(['Read']) },
    ],
    ({ object }) => object,
  ),
  fields: [
    field('Account', 'Id', { permissionable: false, updateable: false, creatable: false }),
    field('Account', 'Name', { permissionable: false }),
    field('Account', 'Industry'),
    field('Account', 'Website'),
    field('Account', 'BillingCity', { securedBy: 'BillingAddress' }),
    field('Account', 'Score__c', { updateable: false, creatable: false, kind: 'formula' }),
    field('Product2', 'Id', { permissionable: false }),
    field('PricebookEntry', 'Id', { permissionable: false }),
  ],
  fieldRows: indexRows(
    [
      { parentId: robinsSet.id, field: 'Account.Industry', edit: false },
      { parentId: robinsSet.id, field: 'Account.BillingAddress', edit: false },
    ],
    (row) => row.field,
  ),
};
const wanting = (name: string, more: Partial<RequiredObject> = {}): RequiredObject => ({
  name,
  access: 'read',
  fields: [],
  ...more,
});
const missingOf = (required: RequiredObject) => findObjects([required], access)[0]?.missing;

describe('what is missing on an object', () => {
  it.each<[string, RequiredObject, readonly string[]]>([
    ['nothing, if Read is needed and granted', wanting('Account'), []],
    ['nothing, for a name in another case', wanting('ACCOUNT'), []],
    [
      'Create and Edit, to write a read-only object',
      wanting('Account', { access: 'write' }),
      ['Create', 'Edit'],
    ],
    ['what the vendor requires in addition', wanting('Account', { also: ['Delete'] }), ['Delete']],
    [
      'never View All Records on an object for which Salesforce drops it',
      wanting('Product2', { also: ['ViewAllRecords'] }),
      [],
    ],
    ['nothing, if access comes from a parent', wanting('PricebookEntry', { also: ['ViewAllFields'] }), []],
    [
      'Edit, if the parent does not grant it',
      wanting('PricebookEntry', { access: 'write' }),
      ['Create', 'Edit'],
    ],
    ['everything, on an object that does not exist', wanting('Shipment__c'), ['Read']],
  ])('is %s', (_what, required, missing) => {
    expect(missingOf(required)).toEqual(missing);
  });

  it('is shown first, and can be copied', () => {
    const matrix = objectMatrix(
      findObjects(
        [wanting('Account'), wanting('Product2', { access: 'write' }), wanting('Shipment__c')],
        access,
      ),
    );
    expect(matrix.groups.map(({ gaps, rows }) => [gaps, rows.map(({ name }) => name)])).toEqual([
      [3, ['Product2', 'Shipment__c']],
      [0, ['Account']],
    ]);
    expect(matrix.missing).toEqual([
      'Product2: Create, Edit',
      { key: 'matrix.missing-object', params: { object: 'Shipment__c' } },
    ]);
  });
});

it('does not require a permission on an object that follows its parent', () => {
  const matrix = objectMatrix(findObjects([wanting('PricebookEntry', { access: 'write' })], access));
  expect(matrix.missing).toEqual([
    {
      key: 'matrix.missing-inherited',
      params: { object: 'PricebookEntry', permissions: 'Create, Edit', parents: ['Product2', 'Pricebook2'] },
    },
  ]);
});

describe('what has no checkbox', () => {
  const nothing = { ...access, objectRows: new Map(), inherited: new Map(), fieldRows: new Map() };
  const wanted = [
    wanting('Product2', { fields: [{ name: 'Id', access: 'read' }] }),
    wanting('PricebookEntry', { fields: [{ name: 'Id', access: 'read' }] }),
  ];

  it('is not called missing on an object that follows one whose permission is missing', () => {
    const { groups, missing } = objectMatrix(findObjects(wanted, nothing));
    expect(groups.map(({ gaps, rows }) => [gaps, rows.map(({ cells }) => cells[0]?.state)])).toEqual([
      [1, ['missing', 'follows']],
    ]);
    expect(groups[0]?.rows[1]?.cells[0]?.grantedBy).toEqual([
      {
        key: 'matrix.comes-with-parents',
        params: { permission: 'Read', parents: ['Product2', 'Pricebook2'] },
      },
    ]);
    expect(missing).toEqual(['Product2: Read']);
  });

  it('counts where nothing else that is asked for would bring it', () => {
    const { groups, missing } = objectMatrix(findObjects([wanting('PricebookEntry')], nothing));
    expect(groups.map(({ gaps }) => gaps)).toEqual([1]);
    expect(missing).toHaveLength(1);
  });

  it('is not called missing in a field list', () => {
    const { groups, missing } = fieldMatrix(findFields(wanted, nothing));
    expect(groups.map(({ gaps, rows }) => [gaps, rows[0]?.cells[0]])).toEqual([
      [
        0,
        {
          state: 'follows',
          grantedBy: [{ key: 'matrix.comes-with', params: { permission: 'Read', object: 'Product2' } }],
        },
      ],
      [
        0,
        {
          state: 'follows',
          grantedBy: [
            {
              key: 'matrix.comes-with-parents',
              params: { permission: 'Read', parents: ['Product2', 'Pricebook2'] },
            },
          ],
        },
      ],
    ]);
    expect(missing).toEqual([]);
  });
});

it('says of what is missing which set would grant it, and why it does not', () => {
  const lost = { ...robinsSet, why: 'expired', ended: Date.UTC(2026, 4, 3), license: null } as const;
  const ended = { ...access, sets: [], lost: [lost], inherited: new Map() };
  const because = {
    key: 'lost.expired',
    params: { granting: 'Access', kind: 'permission-set', day: lost.ended },
  };
  const objects = objectMatrix(findObjects([wanting('Account')], ended));
  expect(objects.groups[0]?.rows[0]?.cells[0]).toEqual({ state: 'missing', grantedBy: [because] });
  const fields = [
    { name: 'Industry', access: 'read' } as const,
    { name: 'Website', access: 'read' } as const,
  ];
  const [group] = fieldMatrix(findFields([wanting('Account', { fields })], ended)).groups;
  expect(group?.rows.map(({ name, cells }) => [name, cells[0]?.grantedBy])).toEqual([
    ['Industry', [because]],
    ['Website', []],
  ]);
});

describe('a required field', () => {
  const problemOf = (name: string, kind: 'read' | 'write' = 'read') =>
    findFields([wanting('Account', { fields: [{ name, access: kind }] })], access)[0]?.problem;

  it.each<[string, string, 'read' | 'write', string | null]>([
    ['is readable by its own row', 'Industry', 'read', null],
    ['is not editable with a read-only row', 'Industry', 'write', 'no-edit'],
    ['has no field-level security and is always readable', 'Name', 'read', null],
    ['has no field-level security and is always editable', 'Name', 'write', null],
    ['is part of an address and has the access of the address', 'BillingCity', 'read', null],
    ['has no row and is hidden', 'Score__c', 'read', 'no-read'],
    ['does not exist in this org', 'Nickname__c', 'read', 'unknown'],
    ['cannot be written by anybody', 'Id', 'write', 'not-editable'],
  ])('%s', (_what, name, kind, problem) => {
    expect(problemOf(name, kind)).toBe(problem);
  });

  it('of a missing object is not listed, but the object is', () => {
    expect(
      findFields([wanting('Shipment__c', { fields: [{ name: 'Due__c', access: 'read' }] })], access),
    ).toEqual([]);
  });

  it('of an unreadable object cannot be used', () => {
    const blind = { ...access, objectRows: new Map() };
    const [finding] = findFields(
      [wanting('Account', { fields: [{ name: 'Industry', access: 'read' }] })],
      blind,
    );
    expect(finding?.problem).toBe('waits');
    expect(finding?.cells.map(({ state }) => state)).toEqual(['follows', 'not-needed']);
  });

  it('has the org’s label next to its name if the label adds something', () => {
    const withLabels = {
      ...access,
      fields: access.fields.map((one) => (one.name === 'Score__c' ? { ...one, label: 'Health Score' } : one)),
    };
    const fields = [
      { name: 'Score__c', access: 'read' } as const,
      { name: 'Industry', access: 'read' } as const,
    ];
    const matrix = fieldMatrix(findFields([wanting('Account', { fields })], withLabels));
    expect(matrix.groups.flatMap(({ rows }) => rows.map(({ name, label }) => [name, label]))).toEqual([
      ['Score__c', 'Health Score'],
      ['Industry', undefined],
    ]);
  });

  it('of an unreadable object shares one note, and has a line to copy if it has something to tick', () => {
    const fields = [
      { name: 'Industry', access: 'read' },
      { name: 'Website', access: 'write' },
    ] as const;
    const blind = { ...access, objectRows: new Map() };
    const matrix = fieldMatrix(findFields([wanting('Account', { fields: [...fields] })], blind));
    expect(matrix.groups.map(({ note }) => note)).toEqual([
      { key: 'matrix.object-unreadable', params: { object: 'Account' } },
    ]);
    expect(matrix.groups.flatMap(({ rows }) => rows.map(({ note }) => note))).toEqual([null, null]);
    expect(matrix.missing).toEqual([
      { key: 'matrix.missing.no-read-nor-edit', params: { field: 'Account.Website' } },
    ]);
    expect(matrix.groups.map(({ gaps }) => gaps)).toEqual([1]);
  });

  it('is grouped by object, gaps first', () => {
    const matrix = fieldMatrix(
      findFields(
        [
          wanting('Product2', { fields: [{ name: 'Id', access: 'read' }] }),
          wanting('Account', {
            fields: [
              { name: 'Industry', access: 'read' },
              { name: 'Score__c', access: 'read' },
            ],
          }),
        ],
        access,
      ),
    );
    expect(matrix.groups.map(({ name, rows }) => [name, rows.map((row) => row.name)])).toEqual([
      ['Account', ['Score__c', 'Industry']],
      ['Product2', ['Id']],
    ]);
    expect(matrix.missing).toEqual([
      { key: 'matrix.missing.no-read', params: { field: 'Account.Score__c' } },
    ]);
  });
});
