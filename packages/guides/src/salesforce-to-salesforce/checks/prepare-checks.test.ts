import type { ReaderPermission } from '../../permission-labels.ts';
import { testCheck } from '../../testing/check-table.ts';
import { setupWith } from '../../testing/setup.ts';
import { retirementAcknowledged } from './by-person.ts';
import { editionHasApi } from './edition-has-api.ts';
import { featureOn } from './feature-on.ts';
import { modifyAllData } from './modify-all-data.ts';
import { readingRights } from './reading-rights.ts';
import { retirementCheck } from './retirement.ts';
import { signedIn } from './signed-in.ts';

testCheck(editionHasApi, [
  [
    'the org answers',
    { edition: 'enterprise', org: { edition: 'Enterprise Edition' } },
    'passed edition-has-api.passed',
  ],
  [
    'it answers without naming its edition',
    { edition: 'enterprise', org: { edition: null } },
    'passed edition-has-api.passed',
  ],
  ['the edition has none', { edition: 'group', org: null }, 'failed advice edition-has-api.none'],
  [
    'another edition without one',
    { edition: 'contact-manager', org: null },
    'failed advice edition-has-api.none',
  ],
  [
    'Salesforce refuses every call',
    { edition: 'professional', org: null },
    'failed warning edition-has-api.refused',
  ],
]);

const { connection } = setupWith();
if (!connection) throw new Error('The sample is signed in');

testCheck(signedIn, [
  ['Salesforce named the org', { connection }, 'passed signed-in.passed'],
  ['it named only its id', { connection: { ...connection, orgName: '' } }, 'passed signed-in.passed'],
]);

const stage = (phase: 'before' | 'at' | 'after') => ({ phase, release: 'Winter ’27', version: '68.0' });
const partner = { name: 'Fenwick Stone', status: 'Accepted' };

testCheck(retirementCheck, [
  [
    'before it, and the feature is on',
    { stage: stage('before'), isOn: true, existing: [partner] },
    'failed warning retirement.before',
  ],
  [
    'before it, and the feature is off',
    { stage: stage('before'), isOn: false, existing: null },
    'failed warning retirement.before',
  ],
  [
    'before it, and nobody knows',
    { stage: stage('before'), isOn: null, existing: null },
    'failed warning retirement.before',
  ],
  [
    'on the release of the retirement',
    { stage: stage('at'), isOn: true, existing: [partner] },
    'failed blocker retirement.at',
  ],
  ['after it', { stage: stage('after'), isOn: null, existing: null }, 'failed blocker retirement.after'],
]);

testCheck(retirementAcknowledged, [
  ['nobody has', {}, 'cantTell needs-a-person retirement-acknowledged.open'],
]);

const own = (permissions: Readonly<Partial<Record<ReaderPermission, boolean>>>) =>
  new Map(Object.entries(permissions) as [ReaderPermission, boolean][]);

testCheck(modifyAllData, [
  [
    'the person has it',
    { own: own({ PermissionsModifyAllData: true }), feature: 'on' },
    'passed modify-all-data.passed',
  ],
  [
    'before the feature is on',
    { own: own({ PermissionsModifyAllData: true }), feature: 'off' },
    'passed modify-all-data.passed',
  ],
  [
    'the person lacks it',
    { own: own({ PermissionsModifyAllData: false }), feature: 'on' },
    'failed blocker modify-all-data.missing',
  ],
  ['the org does not show it', { own: own({}), feature: 'on' }, 'cantTell not-readable-by-api'],
  ['the feature is retired', { own: own({}), feature: 'retired' }, 'inapplicable feature.retired'],
]);

testCheck(readingRights, [
  [
    'both permissions',
    { own: own({ PermissionsViewSetup: true, PermissionsModifyMetadata: true }), feature: 'on' },
    'passed reading-rights.passed',
  ],
  [
    'Modify All Data replaces the metadata permission',
    { own: own({ PermissionsViewSetup: true, PermissionsModifyAllData: true }), feature: 'on' },
    'passed reading-rights.passed',
  ],
  [
    'Modify All Data does not stand in for View Setup',
    { own: own({ PermissionsModifyAllData: true }), feature: 'on' },
    'failed warning reading-rights.missing',
  ],
  ['neither is shown', { own: own({}), feature: 'off' }, 'failed warning reading-rights.missing'],
  ['the feature is retired', { own: own({}), feature: 'retired' }, 'inapplicable feature.retired'],
]);

testCheck(featureOn, [
  ['it is on', { feature: 'on' }, 'passed feature-on.passed'],
  ['it is off', { feature: 'off' }, 'failed blocker feature-on.off'],
  ['it is retired', { feature: 'retired' }, 'inapplicable feature.retired'],
]);
