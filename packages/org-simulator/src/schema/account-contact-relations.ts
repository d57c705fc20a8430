import { z } from 'zod';
import { listOf } from '../org/list-of.ts';
import { definePart } from '../org/part.ts';
import { recordId } from '../org/record-id.ts';
import { to18 } from '../salesforce-id.ts';
import { records } from './records.ts';
import { audit, audited, defineTable, flag, hasAnyOf, id, lookup } from './table.ts';

/** Contacts to Multiple Accounts. */
export const multipleAccounts = definePart({
  state: {
    /** Contacts to Multiple Accounts is on: only then does `AccountContactRelation` exist (P 7.5). */
    multipleAccounts: z.boolean().default(false),
    /** Accounts of contacts beside their own, by ids. */
    relatedAccounts: listOf(z.strictObject({ contact: z.string(), account: z.string() })).default([]),
  },
  start: (declared) => ({
    isOn: declared.multipleAccounts,
    related: declared.relatedAccounts.map(({ contact, account }) => ({
      contactId: to18(contact),
      accountId: to18(account),
    })),
  }),
});

export const accountContactRelation = defineTable({
  name: 'AccountContactRelation',
  label: 'Account Contact Relationship',
  keyPrefix: '07k',
  surelyShownTo: hasAnyOf('ViewAllData', 'ModifyAllData'),
  readable: ({ org }) => multipleAccounts.in(org).isOn,
  fields: [
    id('Account Contact Relationship ID'),
    lookup('AccountId', 'Account ID', ['Account']),
    lookup('ContactId', 'Contact ID', ['Contact'], { childRelationship: 'AccountContactRelations' }),
    flag('IsActive', 'Active'),
    flag('IsDirect', 'Direct'),
    ...audit,
  ],
  rows: (viewer) => {
    const direct = records
      .in(viewer.org)
      .filter(({ object, values }) => object === 'Contact' && typeof values.AccountId === 'string')
      .map(({ id: contactId, values }) => ({
        contactId,
        accountId: String(values.AccountId),
        isDirect: true,
      }));
    const others = multipleAccounts.in(viewer.org).related.map((one) => ({ ...one, isDirect: false }));
    return [...direct, ...others].map(({ contactId, accountId, isDirect }) => ({
      Id: recordId('07k', viewer.org.id, `${contactId} ${accountId}`),
      AccountId: accountId,
      ContactId: contactId,
      IsActive: true,
      IsDirect: isDirect,
      ...audited(viewer),
    }));
  },
});
