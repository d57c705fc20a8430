import { testCheck } from '../../testing/check-table.ts';
import { robin } from '../../testing/subject.ts';
import { integrationUserLicence } from './integration-user-licence.ts';
import { userLicence } from './user-licence.ts';

const holding = (licence: string, licenceKey: string | null = null) => ({
  user: { ...robin, licence, licenceKey },
});

testCheck(userLicence, [
  ['Salesforce, by key', holding('Volle Lizenz', 'SFDC'), 'passed user-licence.salesforce'],
  ['Salesforce, by name alone', holding('Salesforce'), 'passed user-licence.salesforce'],
  ['Platform, by key', holding('Light App', 'AUL1'), 'failed blocker user-licence.platform'],
  ['Platform, by name alone', holding('Salesforce Platform'), 'failed blocker user-licence.platform'],
  ['of an integration', holding('Salesforce Integration'), 'failed blocker user-licence.integration'],
  [
    'of a portal, by key',
    holding('Partner', 'PID_Partner_Community'),
    'failed blocker user-licence.external',
  ],
  ['of a community, by name', holding('Customer Community Plus'), 'failed blocker user-licence.external'],
  ['one that nobody has documented', holding('Quantum', 'QTM'), 'cantTell not-readable-by-api'],
  ['none that Salesforce reports', holding(''), 'cantTell not-readable-by-api'],
]);

testCheck(integrationUserLicence, [
  ['by name', holding('Salesforce Integration'), 'passed integration-user-licence.passed'],
  ['by key', holding('Integration', 'SALESFORCE_INTEGRATION_USER'), 'passed integration-user-licence.passed'],
  ['an ordinary one', holding('Salesforce', 'SFDC'), 'failed blocker integration-user-licence.other'],
  [
    'the licence of permission sets, which is named nearly the same',
    holding('Salesforce API Integration'),
    'failed blocker integration-user-licence.other',
  ],
  ['none that Salesforce reports', holding(''), 'failed blocker integration-user-licence.other'],
]);
