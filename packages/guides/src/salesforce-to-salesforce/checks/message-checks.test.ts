import { testCheck } from '../../testing/check-table.ts';
import { off, on, retired } from '../../testing/partners.ts';
import { settings } from './by-person.ts';
import { connections } from './connections.ts';
import { fromAddress } from './from-address.ts';
import { templates } from './templates.ts';

testCheck(settings, [
  ['the feature is on', { feature: 'on' }, 'cantTell needs-a-person'],
  ['the feature is off', { feature: 'off' }, 'cantTell not-yet feature.first'],
  ['the feature is retired', { feature: 'retired' }, 'inapplicable feature.retired'],
]);

type State = 'unnamed' | 'missing' | 'usable' | 'unusable';
const named = (...states: readonly State[]) =>
  on(
    states.map((state) => ({
      label: 'Invitation Template' as const,
      name: state === 'unnamed' ? null : 'Partner Invitation',
      state,
    })),
  );

testCheck(templates, [
  ['all can be used', named('usable', 'usable'), 'passed templates.passed'],
  ['one cannot be used', named('usable', 'unusable', 'missing', 'unnamed'), 'failed blocker templates.wrong'],
  [
    'one was not found, which may be hidden',
    named('usable', 'missing', 'unnamed'),
    'cantTell needs-a-person templates.not-found',
  ],
  ['one is not named', named('usable', 'unnamed'), 'cantTell needs-a-person templates.unnamed'],
  ['the feature is off', off, 'cantTell not-yet feature.first'],
  ['the feature is retired', retired, 'inapplicable feature.retired'],
]);

const address = 'partners@quarryline.example';
const milo = { name: 'Milo Farr', username: 'milo@quarryline.example' };
const orgWide = (isVerified: boolean) => ({ name: 'Partners', isVerified });

testCheck(fromAddress, [
  ['it is a user’s', on({ address, orgWide: [], users: [milo] }), 'passed from-address.passed'],
  ['it is the org’s', on({ address, orgWide: [orgWide(true)], users: [] }), 'passed from-address.passed'],
  [
    'it is the org’s, not verified, and a user’s',
    on({ address, orgWide: [orgWide(false)], users: [milo] }),
    'passed from-address.passed',
  ],
  [
    'it is the org’s, and nobody has verified it',
    on({ address, orgWide: [orgWide(false)], users: [] }),
    'failed warning from-address.not-verified',
  ],
  [
    'nobody is seen who has it',
    on({ address, orgWide: [], users: [] }),
    'cantTell needs-a-person from-address.unknown',
  ],
  [
    'it is no address',
    on({ address: 'partners at quarryline', orgWide: [], users: [] }),
    'failed blocker from-address.malformed',
  ],
  [
    'nobody has named it',
    on({ address: null, orgWide: [], users: [] }),
    'cantTell needs-a-person from-address.unnamed',
  ],
  ['the feature is off', off, 'cantTell not-yet feature.first'],
  ['the feature is retired', retired, 'inapplicable feature.retired'],
]);

const connection = (status: string) => ({ name: 'Fenwick Stone', status });

testCheck(connections, [
  ['one is accepted', on([connection('Pending'), connection('Accepted')]), 'passed connections.passed'],
  ['one waits', on([connection('Sent')]), 'failed advice connections.waiting'],
  ['there is none', on([]), 'failed advice connections.none'],
  ['the feature is off', off, 'cantTell not-yet feature.first'],
  ['the feature is retired', retired, 'inapplicable feature.retired'],
]);
