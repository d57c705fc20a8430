import { z } from 'zod';
import { fieldOf } from '../org/objects.ts';
import { definePart } from '../org/part.ts';
import { recordId } from '../org/record-id.ts';
import { audit, audited, count, defineTable, field, flag, id, text } from './table.ts';

/** The currencies of an org: only one, unless multiple currencies are on. */
export const currencies = definePart({
  state: {
    /** Multiple currencies are on. They bring CurrencyType, and CurrencyIsoCode on objects, which a state declares. */
    multipleCurrencies: z.boolean().default(false),
  },
  start: () => {},
  faults: (declared, org) =>
    declared.multipleCurrencies
      ? []
      : org.objects
          .filter((object) => fieldOf(object, 'CurrencyIsoCode') !== undefined)
          .map(({ name }) => `${name} has CurrencyIsoCode, and the org has one currency.`),
});

/** It exists only in an org with multiple currencies (Object Reference, CurrencyType). */
export const currencyType = defineTable({
  name: 'CurrencyType',
  label: 'Currency Type',
  keyPrefix: '01L',
  readable: ({ org }) => currencies.declaredIn(org).multipleCurrencies,
  fields: [
    id('Currency Type ID'),
    text('IsoCode', 'Currency ISO Code'),
    field('ConversionRate', 'double', 'Conversion Rate'),
    count('DecimalPlaces', 'Decimal Places'),
    flag('IsActive', 'Active'),
    flag('IsCorporate', 'Corporate'),
    ...audit,
  ],
  rows: (viewer) =>
    ['EUR', 'USD'].map((code, index) => ({
      Id: recordId('01L', viewer.org.id, code),
      IsoCode: code,
      ConversionRate: index === 0 ? 1 : 1.09,
      DecimalPlaces: 2,
      IsActive: true,
      IsCorporate: index === 0,
      ...audited(viewer),
    })),
});
