import type { AppPolicy, ConnectedApp, OrgState, OrgUser, PackageVersion } from '../org-state.ts';

export const policy: AppPolicy = {
  permittedUsers: 'AllSelfAuthorized',
  ipRelaxation: 'Enforce_RelaxRefresh',
  refreshToken: 'SpecificLifetime',
  refreshTokenValidity: { period: 24, unit: 'Hours' },
  enabled: true,
};

export const clientId = '3MVG9lighthouse';
export const secret = 'lantern';
export const callback = 'http://localhost:9/oauth/callback';

export const version = (
  own: AppPolicy | null = policy,
  versionId = '04tHs000000aaaaIAA',
): PackageVersion => ({
  versionId,
  packageId: '033Hs0000000bbbIAA',
  name: 'Lighthouse Link',
  namespace: 'beam',
  version: [1, 4, 0, 2],
  app: {
    developerName: 'Lighthouse',
    label: 'Lighthouse <Link>',
    namespace: 'beam',
    consumerKey: clientId,
    consumerSecret: secret,
    callbackUrls: [callback],
    policy: own,
  },
});

/** The same app as a connected app: of the org where there is one, not of a package. */
export const connected = (
  state: ConnectedApp['state'],
  {
    policy: own = {},
    ...changes
  }: Partial<Omit<ConnectedApp, 'policy'>> & {
    readonly policy?: Partial<ConnectedApp['policy']>;
  } = {},
): ConnectedApp => ({
  developerName: 'Lighthouse',
  label: 'Lighthouse <Link>',
  namespace: null,
  consumerKey: clientId,
  consumerSecret: secret,
  callbackUrls: [callback],
  state,
  policy: { adminApproved: false, ipRelaxation: 'ENFORCE', refreshToken: 'infinite', ...own },
  ...changes,
});

/** An org with this connected app and no package. */
export const connectedOrg = (app: ConnectedApp, changes: Partial<OrgState> = {}): OrgState =>
  org({ installed: [], available: [], connectedApps: [app], ...changes });

const everything = [
  'ApiEnabled',
  'ViewSetup',
  'ManageUsers',
  'AssignPermissionSets',
  'CustomizeApplication',
  'ModifyAllData',
  'ModifyMetadata',
  'InstallPackaging',
  'ExternalClientAppViewer',
  'ExternalClientAppAdmin',
];

export const user = (username: string, profile: string): OrgUser => ({
  username,
  password: 'Harbour-1',
  firstName: 'Test',
  lastName: username,
  profile,
});

export const admin = 'ada@one.example';
export const plain = 'pia@one.example';

export const org = (changes: Partial<OrgState> = {}): OrgState => ({
  id: '00DHs000000AAAA',
  name: 'One & Co',
  edition: 'Enterprise Edition',
  instance: 'USA1',
  isSandbox: false,
  trialExpires: null,
  apiRequests: { max: 1000, used: 10 },
  profiles: [
    { name: 'System Administrator', license: 'Salesforce', permissions: everything },
    { name: 'Plain', license: 'Salesforce', permissions: ['ApiEnabled'] },
  ],
  users: [user(admin, 'System Administrator'), user(plain, 'Plain')],
  installed: [version()],
  installing: [],
  available: [version()],
  quirks: {},
  ...changes,
});

/** The org whose administrator lacks these permissions. */
export const without = (...missing: string[]): OrgState =>
  org({
    profiles: [
      {
        name: 'System Administrator',
        license: 'Salesforce',
        permissions: everything.filter((name) => !missing.includes(name)),
      },
      { name: 'Plain', license: 'Salesforce', permissions: ['ApiEnabled'] },
    ],
  });
