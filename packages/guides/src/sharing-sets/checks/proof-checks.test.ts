import { testCheck } from '../../testing/check-table.ts';
import type { Proof, ProvenRecord } from '../facts/proof.ts';
import type { ShareableObject } from '../facts/shareable-objects.ts';
import { externalDefault } from './external-default.ts';
import { othersHidden } from './others-hidden.ts';
import { recordsEditable } from './records-editable.ts';
import { recordsShared } from './records-shared.ts';

const object = (external: ShareableObject['external']): ShareableObject => ({
  name: 'Case',
  label: 'Case',
  internal: 'write',
  external,
  externalValue: 'Whatever',
  hasLookup: true,
});
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
  foreign: [record(false)],
  unfollowed: null,
  hasRoles: false,
  ...changes,
});
const closed = object('private');

testCheck(externalDefault, [
  ['it is Private', { object: closed }, 'passed external-default.passed'],
  ['it follows the parent', { object: object('parent') }, 'passed external-default.parent'],
  ['everybody reads', { object: object('read') }, 'failed warning external-default.read'],
  ['everybody edits', { object: object('write') }, 'failed blocker external-default.write'],
  ['nobody knows the value', { object: object('unknown') }, 'cantTell not-readable-by-api'],
  ['the object is not shown', { object: null }, 'cantTell not-readable-by-api'],
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
    'cantTell not-yet',
  ],
  ['the reader sees none', { proof: proof({ own: [], telling: [] }), object: closed }, 'cantTell no-access'],
  ['all are the user’s own', { proof: proof({ telling: [] }), object: closed }, 'cantTell not-yet'],
  ['everybody reads', { proof: proof(), object: object('read') }, 'inapplicable proof.public'],
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
    'cantTell not-yet',
  ],
  [
    'everybody edits',
    { proof: proof(), access: 'Edit', object: object('write') },
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
    'cantTell not-readable-by-api',
  ],
  ['there are none', { proof: proof({ foreign: [] }), object: closed }, 'cantTell not-yet'],
  [
    'a mapping cannot be followed',
    { proof: proof({ unfollowed: 'Account.X = Account' }), object: closed },
    'cantTell not-readable-by-api',
  ],
  ['everybody reads', { proof: proof(), object: object('read') }, 'inapplicable proof.public'],
]);
