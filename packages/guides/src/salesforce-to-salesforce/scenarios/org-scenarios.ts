import {
  advice,
  blocker,
  byPerson,
  everythingOf,
  featureOff,
  retired,
  unknown,
  unread,
  warning,
} from './expected.ts';
import { scenario } from './scenario.ts';
import { admin, answers, orgWith, profileWithout, readyOrg } from './world.ts';

const asReader = (...missing: Parameters<typeof profileWithout>) => {
  const profile = profileWithout(...missing);
  return orgWith({
    profiles: [...readyOrg.profiles, profile],
    users: readyOrg.users.map((user) =>
      user.username === admin ? { ...user, profile: profile.name } : user,
    ),
  });
};

const { edition: _, ...withoutEdition } = answers;

// What changes with a release only is kept for minutes for each org, so an org of another release is another org.
/** States of the release, the feature, the edition and the person signed in. */
export const orgScenarios = [
  scenario(
    'untouched',
    'Nothing has been done: the feature is off, and no page layout has a related list',
    orgWith({
      partnerNetwork: { enabled: false },
      permissionSets: [],
      assignments: [],
      tabSettings: [],
      layouts: [],
    }),
    featureOff,
    { params: {}, answers: { edition: 'enterprise' } },
  ),
  scenario('ready', 'Everything is as it should be, before Spring ’27', readyOrg),
  scenario(
    'feature-off',
    'Salesforce to Salesforce is off: nothing new should be started',
    orgWith({ partnerNetwork: { enabled: false }, permissionSets: [], assignments: [], tabSettings: [] }),
    featureOff,
  ),
  scenario(
    'retired-at',
    'The org is on Spring ’27',
    orgWith({ id: '00DQl0000069Rat', newestVersion: 69 }),
    retired,
  ),
  scenario(
    'retired-after',
    'The org is past Spring ’27',
    orgWith({ id: '00DQl0000071Raf', newestVersion: 71 }),
    retired,
  ),
  scenario(
    'retired-off',
    'The org is on Spring ’27, and the feature was never on',
    orgWith({
      id: '00DQl0000069Rof',
      newestVersion: 69,
      partnerNetwork: { enabled: false },
      permissionSets: [],
      assignments: [],
      tabSettings: [],
    }),
    retired,
  ),
  scenario(
    'api-refused',
    'Professional Edition without the API: Salesforce refuses every read',
    orgWith({ edition: 'Professional Edition', quirks: { apiDisabled: true } }),
    // Salesforce returns the API versions without one.
    { ...unread, 'edition-has-api': warning, retirement: warning },
    { answers: { ...answers, edition: 'professional' } },
  ),
  scenario(
    'contact-manager',
    'Contact Manager Edition: nobody signs in, and people confirm each step',
    readyOrg,
    { ...unread, 'edition-has-api': advice, 'signed-in': undefined },
    { answers: { ...answers, edition: 'contact-manager' }, withoutOrg: true },
  ),
  scenario(
    'edition-unanswered',
    'Nobody has answered which edition it is',
    readyOrg,
    { 'edition-has-api': { outcome: 'untested' } },
    { answers: withoutEdition },
  ),
  scenario(
    'cannot-sign-in',
    'The sign-in was denied',
    readyOrg,
    {
      ...everythingOf(unknown('signed-out')),
      'edition-has-api': unknown('signed-out'),
      'signed-in': unknown('signed-out'),
    },
    { signInRefusal: 'access_denied' },
  ),
  scenario(
    'no-modify-all-data',
    'The person signed in cannot configure Salesforce to Salesforce',
    asReader('ModifyAllData'),
    { 'modify-all-data': blocker },
  ),
  scenario(
    'no-metadata',
    'The person signed in may not read page layouts of others',
    asReader('ModifyAllData', 'ModifyMetadata'),
    {
      'modify-all-data': blocker,
      'reading-rights': warning,
      'external-sharing': byPerson,
      'connection-columns': byPerson,
    },
  ),
  scenario(
    'no-view-setup',
    'The person signed in may not see Setup',
    asReader(
      'ViewSetup',
      'AssignPermissionSets',
      'ManageProfilesPermissionsets',
      'ManageUsers',
      'CustomizeApplication',
      'ModifyAllData',
      'ModifyMetadata',
    ),
    {
      'modify-all-data': blocker,
      'reading-rights': warning,
      'connection-set': unknown('not-readable-by-api'),
      'set-assigned': unknown('not-readable-by-api'),
      queues: unknown('not-readable-by-api'),
      'external-sharing': unknown('not-readable-by-api'),
      'connection-columns': unknown('not-readable-by-api'),
    },
  ),
];
