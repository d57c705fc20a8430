import { all, blocker, notYet, proofs, unknown, untested, warning, withoutUser } from './expected.ts';
import { answers, type Scenario, scenario } from './scenario.ts';
import {
  administratorWithout,
  customerProfile,
  emptyOrg,
  ids,
  jackUser,
  maria,
  readyOrg,
  set,
} from './world.ts';

const hidden = unknown('not-readable-by-api');

/** The answers that are left to the admin once the blueprint gives this one. */
const without = (given: keyof typeof answers): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(answers).filter(([question]) => question !== given));

/** Who may read what, sites, and users. */
export const siteScenarios: readonly Scenario[] = [
  scenario('nothing-yet', 'The org of the source text before anything was done', emptyOrg, {
    'mapping-right': blocker,
    'standard-profiles': blocker,
    ...withoutUser,
  }),
  scenario('ready', 'Everything is in place', {}),
  scenario(
    'no-answers',
    'Nobody has answered a question yet',
    {},
    {},
    {
      answers: {},
      expect: all(untested, {
        'api-access': { outcome: 'passed' },
        'signed-in': { outcome: 'passed' },
        'granted-scopes': { outcome: 'passed' },
        'reader-rights': { outcome: 'passed' },
        'sites-on': { outcome: 'passed' },
        'external-default': { outcome: 'passed' },
        'object-offered': { outcome: 'passed' },
      }),
    },
  ),
  scenario(
    'no-api',
    'The edition has no API',
    { quirks: { apiDisabled: true } },
    {},
    {
      expect: all(unknown('not-yet'), {
        'api-access': blocker,
        'signed-in': { outcome: 'passed' },
        'granted-scopes': { outcome: 'passed' },
      }),
    },
  ),
  scenario(
    'sites-off',
    'Digital Experiences is not enabled',
    { digitalExperiences: false, networks: [], sharingSets: [], users: [maria] },
    {
      'sites-on': blocker,
      'site-live': notYet,
      'profile-member': notYet,
      'mapping-right': blocker,
      ...withoutUser,
    },
  ),
  scenario(
    'site-in-preview',
    'The site is still in preview',
    { networks: (readyOrg.networks ?? []).map((one) => ({ ...one, status: 'UnderConstruction' as const })) },
    { 'site-live': blocker },
  ),
  scenario(
    'profile-not-member',
    'The profile is no member of the site',
    { networks: (readyOrg.networks ?? []).map((one) => ({ ...one, members: {} })) },
    { 'profile-member': blocker, 'site-member': blocker },
  ),
  scenario(
    'profile-waits',
    'Salesforce is still adding the profile to the site',
    {
      networks: (readyOrg.networks ?? []).map((one) => ({
        ...one,
        members: { [customerProfile.name]: 'WaitingForAdd' as const },
      })),
    },
    { 'profile-member': unknown('propagating'), 'site-member': blocker },
  ),
  scenario(
    'no-setup-rights',
    'The person signed in may not see Setup',
    {
      profiles: [...readyOrg.profiles, administratorWithout('ViewSetup', 'ModifyMetadata', 'ModifyAllData')],
      users: (readyOrg.users ?? []).map((user) =>
        user.username === maria.username ? { ...user, profile: 'Delegated Administrator' } : user,
      ),
    },
    {
      'reader-rights': warning,
      'profile-member': hidden,
      'profile-license': hidden,
      'one-set': hidden,
      'mapping-right': hidden,
      'standard-profiles': hidden,
      'free-seats': hidden,
      'user-ready': hidden,
      'user-profile': hidden,
      'site-member': hidden,
      'welcome-mail': hidden,
      ...proofs(hidden),
      'object-rights': hidden,
      'field-access': hidden,
      'my-account': hidden,
    },
  ),
  scenario(
    'standard-profiles-off',
    'Standard external profiles are not allowed',
    { standardExternalProfiles: false },
    { 'standard-profiles': blocker },
  ),
  scenario(
    'custom-profile',
    'The profile is a custom one',
    {
      standardExternalProfiles: false,
      profiles: readyOrg.profiles.map((one) =>
        one.id === ids.customerProfile ? { ...one, custom: true } : one,
      ),
    },
    { 'standard-profiles': { outcome: 'inapplicable' } },
  ),
  scenario(
    'owner-without-role',
    'The owner of the account has no role',
    { users: (({ role: _, ...owner }) => [owner, jackUser])(maria) },
    { 'owner-role': blocker },
  ),
  scenario(
    'contact-without-account',
    'The contact has no account',
    {
      records: {
        ...readyOrg.records,
        Contact: (readyOrg.records?.Contact ?? []).map((one) =>
          one.Id === ids.jack ? { Id: ids.jack, Name: 'Jack Rogers' } : one,
        ),
      },
    },
    { 'contact-account': blocker, 'owner-role': notYet, 'records-shared': blocker },
  ),
  scenario(
    'contact-of-another',
    'The contact belongs to another account',
    {},
    {
      'contact-account': blocker,
      'user-ready': blocker,
      'user-profile': notYet,
      'site-member': notYet,
      'welcome-mail': notYet,
      ...proofs(notYet),
      'my-account': notYet,
    },
    { answers: { ...answers, contact: ids.sean } },
  ),
  scenario(
    'user-inactive',
    'The user of the contact is inactive',
    { users: (readyOrg.users ?? []).map((user) => (user.contact ? { ...user, active: false } : user)) },
    { 'user-ready': blocker, 'site-member': blocker, 'welcome-mail': notYet },
  ),
  scenario(
    'user-signed-in',
    'The user has signed in to the site',
    {
      users: (readyOrg.users ?? []).map((user) =>
        user.contact ? { ...user, lastLogin: '2026-11-20T09:30:00Z' } : user,
      ),
    },
    { 'welcome-mail': { outcome: 'passed' } },
  ),
  scenario(
    'no-seat-left',
    'The license has no seat for another user',
    { seats: { 'Customer Community': 0 }, users: [maria] },
    { ...withoutUser, 'free-seats': blocker },
  ),
  scenario(
    'user-of-other-profile',
    'The user has another profile than the chosen one',
    {
      users: (readyOrg.users ?? []).map((user) =>
        user.contact ? { ...user, profile: 'Customer Community Plus User' } : user,
      ),
    },
    { 'user-profile': blocker, 'records-shared': blocker },
  ),
  scenario(
    'internal-profile',
    'The chosen profile has an internal license',
    { sharingSets: [] },
    {
      'profile-member': blocker,
      'profile-license': blocker,
      'mapping-right': blocker,
      'standard-profiles': { outcome: 'inapplicable' },
      'user-profile': blocker,
      'records-shared': blocker,
      'field-access': warning,
    },
    { answers: { ...answers, profiles: ids.staffProfile } },
  ),
  scenario(
    'named-by-blueprint',
    'The blueprint names site, profile, object, lookup and access',
    {},
    {},
    {
      params: {
        site: 'help center',
        profiles: ['customer community user'],
        object: 'Case',
        link: 'AccountId',
        access: 'Read',
      },
      answers: { account: ids.burlington, contact: ids.jack },
    },
  ),
  scenario(
    'site-not-shown',
    'The blueprint names a site that Salesforce does not show',
    {},
    { 'site-live': unknown('no-access'), 'profile-member': notYet, 'site-member': notYet },
    { params: { site: 'Partner Portal' }, answers: without('site') },
  ),
  scenario(
    'profile-not-found',
    'The blueprint names a profile that the org does not have',
    {},
    {
      'profile-member': blocker,
      'profile-license': blocker,
      'one-set': notYet,
      'mapping-right': blocker,
      'standard-profiles': notYet,
      'free-seats': notYet,
      'user-profile': blocker,
      'object-rights': notYet,
      'field-access': notYet,
    },
    { params: { profiles: ['Customers of Old'] }, answers: without('profiles') },
  ),
  scenario(
    'two-profiles',
    'Two profiles share one set',
    {
      sharingSets: [set({ profiles: ['customer community user', 'Customer%20Community%20Plus%20User'] })],
    },
    {},
    { answers: { ...answers, profiles: `${ids.customerProfile},${ids.plusProfile}` } },
  ),
];
