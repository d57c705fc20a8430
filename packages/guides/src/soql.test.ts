import { parseQuery } from '@jetstreamapp/soql-parser-js';
import { anyCharacter } from '@orgready/shared/testing/any-character';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { quote } from './soql.ts';

it('T08: never lets a value end its literal', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter }), (value) => {
      const inside = quote(value).slice(1, -1);
      // Every quote and backslash inside is escaped.
      expect(inside.replace(/\\[\\'"nrt]/g, '')).not.toMatch(/['\\]/);
    }),
    { numRuns: 500 },
  );
});

it('keeps the query intact for any value', () => {
  const soql = `SELECT Id FROM User WHERE Name = ${quote("x' OR Name != '")}`;
  expect(parseQuery(soql).where).toMatchObject({ left: { field: 'Name', operator: '=' } });
  expect(parseQuery(soql).where).not.toHaveProperty('operator');
});
