import { testCheck } from '../../testing/check-table.ts';
import { objectWith } from '../../testing/customers.ts';
import type { Proof, ProvenRecord } from '../facts/proof.ts';
import { externalDefault } from './external-default.ts';
import { myAccount } from './my-account.ts';
import { othersHidden } from './others-hidden.ts';
import { recordsEditable } from './records-editable.ts';
import { recordsShared } from './records-shared.ts';

const record = (read: boolean, edit = false): ProvenRecord => ({
  id: '500Hs0000001001AAA',
  name: '00001001',
  ownerId: null,
  values: new Map(),
  access: { read, edit },
});
const proof = (changes: Partial<Proof> = {}): Proof => ({
  own: [record(true)],
  telling: [record(true)],
  count: 1,
  isSample: false,
  foreign: [record(false)],
  foreignCount: 1,
  unfollowed: null,
  hasRoles: false,
  ...changes,
});
const closed = objectWith('private');

testCheck(externalDefault, [
  ['it is Private', { object: closed }, 'passed external-default.passed'],
  ['it follows the parent', { object: objectWith('parent') }, 'passed external-default.parent'],
  ['everybody reads', { object: objectWith('read') }, 'failed warning external-default.read'],
  ['everybody edits', { object: objectWith('write') }, 'failed blocker external-default.write'],
  ['nobody knows the value', { object: objectWith('unknown') }, 'cantTell not-readable-by-api'],
  ['the object is not shown', { object: null }, 'cantTell not-readable-by-api external-default.absent'],
]);

testCheck(recordsShared, [
  ['all can be read', { proof: proof(), object: closed }, 'passed records-shared.passed'],
  [
    'all can be read, with roles',
    { proof: proof({ hasRoles: true }), object: closed },
    'passed records-shared.passed.roles',
  ],
  [
    'one cannot be read',
    { proof: proof({ own: [record(true), record(false)] }), object: closed },
    'failed blocker records-shared.failed',
  ],
  [
    'there are none',
    { proof: proof({ own: [], telling: [], count: 0 }), object: closed },
    'cantTell not-yet proof.no-records',
  ],
  [
    'the reader sees none',
    { proof: proof({ own: [], telling: [] }), object: closed },
    'cantTell no-access proof.unseen',
  ],
  [
    'all are the user’s own',
    { proof: proof({ telling: [] }), object: closed },
    'cantTell not-yet proof.only-own',
  ],
  [
    'a hundred can be read, and there may be more',
    { proof: proof({ isSample: true }), object: closed },
    'passed records-shared.passed.sample',
  ],
  [
    'Salesforce says nothing of one of them',
    { proof: proof({ count: 2 }), object: closed },
    'cantTell no-access proof.unseen',
  ],
  [
    'one cannot be read, and Salesforce says nothing of another',
    { proof: proof({ own: [record(true), record(false)], count: 3 }), object: closed },
    'failed blocker records-shared.failed',
  ],
  [
    'nobody knows the default, and others’ records cannot be read',
    { proof: proof(), object: objectWith('unknown') },
    'passed records-shared.passed',
  ],
  [
    'nobody knows the default, and every record can be read',
    { proof: proof({ foreign: [record(true)] }), object: objectWith('unknown') },
    'cantTell not-readable-by-api proof.default-unknown',
  ],
  [
    'it follows a parent, and every record can be read',
    { proof: proof({ foreign: [], foreignCount: 0 }), object: objectWith('parent') },
    'cantTell not-readable-by-api proof.default-unknown',
  ],
  [
    'the object is not shown, and every record can be read',
    { proof: proof({ foreign: [], foreignCount: 0 }), object: null },
    'cantTell not-readable-by-api proof.default-unknown',
  ],
  ['everybody reads', { proof: proof(), object: objectWith('read') }, 'inapplicable proof.public'],
  ['everybody edits', { proof: proof(), object: objectWith('write') }, 'inapplicable proof.public'],
]);

testCheck(recordsEditable, [
  [
    'Read Only, and none can be edited',
    { proof: proof(), access: 'Read', object: closed },
    'passed records-editable.read-only',
  ],
  [
    'Read Only, and one can be edited',
    { proof: proof({ telling: [record(true, true)] }), access: 'Read', object: closed },
    'failed warning records-editable.more',
  ],
  [
    'Read/Write, and all can be edited',
    { proof: proof({ telling: [record(true, true)] }), access: 'Edit', object: closed },
    'passed records-editable.passed',
  ],
  [
    'Read/Write, and one cannot be edited',
    { proof: proof(), access: 'Edit', object: closed },
    'failed blocker records-editable.failed',
  ],
  [
    'there are none',
    { proof: proof({ own: [], telling: [], count: 0 }), access: 'Edit', object: closed },
    'cantTell not-yet proof.no-records',
  ],
  [
    'Read/Write, and Salesforce says nothing of one',
    { proof: proof({ telling: [record(true, true)], count: 2 }), access: 'Edit', object: closed },
    'cantTell no-access proof.unseen',
  ],
  [
    'Read Only, and Salesforce says nothing of one',
    { proof: proof({ count: 2 }), access: 'Read', object: closed },
    'cantTell no-access proof.unseen',
  ],
  [
    'everybody reads, and Read/Write is granted',
    { proof: proof({ telling: [record(true, true)] }), access: 'Edit', object: objectWith('read') },
    'passed records-editable.passed',
  ],
  [
    'nobody knows the default, and every record can be edited',
    {
      proof: proof({
        own: [record(true, true)],
        telling: [record(true, true)],
        foreign: [record(true, true)],
      }),
      access: 'Edit',
      object: objectWith('unknown'),
    },
    'cantTell not-readable-by-api proof.default-unknown',
  ],
  [
    'everybody edits',
    { proof: proof(), access: 'Edit', object: objectWith('write') },
    'inapplicable proof.public',
  ],
]);

testCheck(othersHidden, [
  ['none can be read', { proof: proof(), object: closed }, 'passed others-hidden.passed'],
  [
    'one can be read',
    { proof: proof({ foreign: [record(true)] }), object: closed },
    'failed blocker others-hidden.failed',
  ],
  [
    'one can be read, with roles',
    { proof: proof({ foreign: [record(true)], hasRoles: true }), object: closed },
    'cantTell not-readable-by-api others-hidden.roles',
  ],
  [
    'there are none',
    { proof: proof({ foreign: [], foreignCount: 0 }), object: closed },
    'cantTell not-yet others-hidden.none',
  ],
  [
    'a mapping cannot be followed',
    { proof: proof({ unfollowed: 'Account.X = Account' }), object: closed },
    'cantTell not-readable-by-api others-hidden.unfollowed',
  ],
  [
    'Salesforce says nothing of any',
    { proof: proof({ foreign: [] }), object: closed },
    'cantTell no-access proof.unseen',
  ],
  [
    'Salesforce says nothing of one',
    { proof: proof({ foreignCount: 2 }), object: closed },
    'cantTell no-access proof.unseen',
  ],
  [
    'nobody knows the default, and every record can be read',
    { proof: proof({ foreign: [record(true)] }), object: null },
    'cantTell not-readable-by-api proof.default-unknown',
  ],
  ['everybody reads', { proof: proof(), object: objectWith('read') }, 'inapplicable proof.public'],
]);

testCheck(myAccount, [
  ['the user can read records', { proof: proof() }, 'cantTell needs-a-person my-account.count'],
  [
    'the user can read none',
    { proof: proof({ own: [record(false)] }) },
    'cantTell needs-a-person my-account.count',
  ],
]);
