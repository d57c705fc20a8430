import { testCheck } from '../../testing/check-table.ts';
import { robin } from '../../testing/subject.ts';
import { integrationUserLicense } from './integration-user-license.ts';
import { userLicense } from './user-license.ts';

const holding = (license: string, licenseKey: string | null = null) => ({
  user: { ...robin, license, licenseKey },
  who: 'another',
});

testCheck(userLicense, [
  ['Salesforce, by key', holding('Volle Lizenz', 'SFDC'), 'passed user-license.salesforce'],
  ['Salesforce, by name alone', holding('Salesforce'), 'passed user-license.salesforce'],
  ['Platform, by key', holding('Light App', 'AUL1'), 'failed blocker user-license.platform'],
  ['Platform, by name alone', holding('Salesforce Platform'), 'failed blocker user-license.platform'],
  ['of an integration', holding('Salesforce Integration'), 'failed blocker user-license.integration'],
  [
    'of a portal, by key',
    holding('Partner', 'PID_Partner_Community'),
    'failed blocker user-license.external',
  ],
  ['of a community, by name', holding('Customer Community Plus'), 'failed blocker user-license.external'],
  ['an undocumented one', holding('Quantum', 'QTM'), 'cantTell not-readable-by-api user-license.unknown'],
  ['not shown to the reader', holding(''), 'cantTell no-access'],
]);

testCheck(integrationUserLicense, [
  ['by name', holding('Salesforce Integration'), 'passed integration-user-license.passed'],
  ['by key', holding('Integration', 'SALESFORCE_INTEGRATION_USER'), 'passed integration-user-license.passed'],
  ['another license', holding('Salesforce', 'SFDC'), 'failed blocker integration-user-license.other'],
  [
    'the permission set license with nearly the same name',
    holding('Salesforce API Integration'),
    'failed blocker integration-user-license.other',
  ],
  ['not shown to the reader', holding(''), 'cantTell no-access'],
]);
