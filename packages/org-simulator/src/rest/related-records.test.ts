import { describe, expect, test } from 'vitest';
import { org } from '../testing/orgs.ts';
import { createCallerIn, startForTests } from '../testing/running.ts';

const simulator = startForTests();

const contact = '003Hs000000Cont';
const [own, other] = ['001Hs000000Own1', '001Hs000000Oth1'];
const id = { name: 'Id', label: 'Record ID', type: 'id', permissionable: false } as const;
const name = { name: 'Name', label: 'Name', type: 'string', permissionable: false } as const;
const accountId = {
  name: 'AccountId',
  label: 'Account ID',
  type: 'reference',
  referenceTo: 'Account',
  permissionable: false,
} as const;
const orgWith = (multipleAccounts: boolean) =>
  org({
    objects: [
      { name: 'Account', label: 'Account', labelPlural: 'Accounts', fields: [id, name] },
      { name: 'Contact', label: 'Contact', labelPlural: 'Contacts', fields: [id, accountId] },
    ],
    multipleAccounts,
    relatedAccounts: [{ contact, account: other }],
    records: {
      Account: [
        { Id: own, Name: 'Own' },
        { Id: other, Name: 'Other' },
      ],
      Contact: [{ Id: contact, AccountId: own }],
    },
  });
const path = `/sobjects/Contact/${contact}`;

describe('the records of a relationship of one record', () => {
  test('are listed with the fields that are named', async () => {
    const { rest } = createCallerIn(simulator(), orgWith(true));
    const { status, body } = await rest(`${path}/AccountContactRelations?fields=AccountId`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ totalSize: 2, done: true });
    const accounts = body.records.map(({ AccountId }: { AccountId: string }) => AccountId.slice(0, 15));
    expect(accounts.sort()).toEqual([other, own].sort());
  });

  test('are not found while the feature that they belong to is off', async () => {
    const { rest } = createCallerIn(simulator(), orgWith(false));
    expect(await rest(`${path}/AccountContactRelations`)).toMatchObject({
      status: 404,
      body: [{ errorCode: 'NOT_FOUND' }],
    });
  });

  test('are unsupported, and not absent, if the simulator does not have the relationship', async () => {
    const { rest } = createCallerIn(simulator(), orgWith(true));
    expect((await rest(`${path}/Opportunities`)).status).toBe(501);
  });
});
