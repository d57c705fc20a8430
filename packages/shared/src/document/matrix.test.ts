import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packedMatrixSchema } from './evidence.ts';
import { type Matrix, packMatrix, unpackMatrix } from './matrix.ts';

const maybe = fc.option(fc.string());
const apiName = fc.stringMatching(/^[A-Za-z]\w{0,5}$/);
const cell = fc.record({
  state: fc.constantFrom('granted', 'missing', 'follows', 'not-needed', 'unknown'),
  grantedBy: fc.array(fc.string(), { maxLength: 2 }),
});
const href = fc.option(
  fc.tuple(fc.constantFrom('https://acme.example/', 'https://'), fc.string(), fc.constantFrom('/view', '')),
);
const row = fc.record({
  name: fc.oneof(apiName, fc.string()),
  label: maybe,
  note: maybe,
  href: href.map((parts) => parts?.join('') ?? null),
  cells: fc.array(cell, { maxLength: 3 }),
});
const group = fc.record({
  name: fc.oneof(apiName, fc.string()),
  label: maybe,
  note: maybe,
  gaps: fc.nat(),
  rows: fc.array(row, { maxLength: 4 }),
});
const line = ({ groups }: { readonly groups: Matrix['groups'] }) => {
  const names = groups.flatMap(({ name, rows }) => rows.map((one) => `${name}.${one.name}`));
  return fc.oneof(
    fc.string(),
    fc.tuple(fc.constantFrom('other.name', ...names), fc.string()).map(([name, rest]) => `${name}: ${rest}`),
  );
};
const matrix: fc.Arbitrary<Matrix> = fc
  .record({
    label: fc.string(),
    columns: fc.array(fc.string(), { maxLength: 3 }),
    groups: fc.array(group, { maxLength: 3 }),
  })
  .chain((one) => fc.array(line(one), { maxLength: 5 }).map((missing) => ({ ...one, missing })));

it('unpacks what it packed, for any names and labels', () => {
  fc.assert(
    fc.property(matrix, (one) => {
      const packed = packMatrix(one);
      expect(packedMatrixSchema.parse(JSON.parse(JSON.stringify(packed)))).toEqual(packed);
      expect(unpackMatrix(packed)).toEqual(one);
    }),
  );
});

it('needs only a few bytes per row in addition to its name', () => {
  const by = ['Northwind Sync (permission set)'];
  const rows = Array.from({ length: 1000 }, (_, at) => ({
    name: `Field_${String(at).padStart(4, '0')}__c`,
    label: null,
    note: null,
    href: `https://acme.example/lightning/setup/ObjectManager/Account/Fields/00N${10_000 + at}/view`,
    cells: [
      { state: 'granted' as const, grantedBy: by },
      {
        state: at % 2 === 0 ? ('missing' as const) : ('granted' as const),
        grantedBy: at % 2 === 0 ? [] : by,
      },
    ],
  }));
  const one: Matrix = {
    label: 'Fields',
    columns: ['Read', 'Edit'],
    groups: [{ name: 'Account', label: null, note: null, gaps: 500, rows }],
    missing: rows.filter((_, at) => at % 2 === 0).map(({ name }) => `Account.${name}: Edit`),
  };
  const bytes = JSON.stringify(packMatrix(one)).length;
  expect(bytes / rows.length).toBeLessThan('Field_0000__c'.length + 20);
});
