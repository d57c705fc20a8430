import type { ApiCall, IntegrationSummary, Landing, SetupSummary } from '@orgready/shared/contract/entities';
import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { CheckDocument, StepDocument } from '@orgready/shared/document/step';

const minute = 60_000;
/** The fixtures' present; tests and screenshots compare with the real clock, so it moves with it. */
export const now = Date.now();

export const vendor: SetupDocument['vendor'] = {
  name: 'Northwind Sync',
  accent: '#5b5bd6',
  supportEmail: 'onboarding@northwind.example',
  returnUrl: 'https://app.northwind.example/integrations/salesforce',
};

export const org: NonNullable<SetupDocument['org']> = {
  id: '00D8d000003fXyZEAU',
  name: 'Acme Bicycles',
  edition: 'Enterprise Edition',
  instance: 'EU46',
  isSandbox: false,
  host: 'acmebicycles.my.salesforce.com',
};

export const connection: NonNullable<SetupDocument['connection']> = {
  state: 'connected',
  org,
  username: 'maria.keller@acme.example',
  displayName: 'Maria Keller',
  since: now - 12 * minute,
};

const untested: Omit<CheckDocument, 'id' | 'title' | 'why' | 'reads'> = {
  outcome: 'untested',
  severity: null,
  reason: null,
  message: [],
  remedy: [],
  evidence: [],
  checkedAt: null,
  seenBy: null,
  attestation: null,
  attestable: null,
};

export const check = (id: string, title: string, more: Partial<CheckDocument> = {}): CheckDocument => ({
  ...untested,
  id,
  title,
  why: ['Without it the connection ends after a while and data stops flowing.'],
  reads: ['OAuth policies of the app'],
  ...(more.outcome && more.outcome !== 'untested'
    ? { checkedAt: now - 2 * minute, seenBy: connection.username }
    : {}),
  ...more,
});

export const passed = (id: string, title: string, expected: string, found = expected): CheckDocument =>
  check(id, title, {
    outcome: 'passed',
    message: [`${title}, as it should be.`],
    evidence: [{ kind: 'value', label: title, expected, actual: found }],
  });

const step = (
  id: string,
  phase: string,
  name: string,
  title: string,
  more: Partial<StepDocument> = {},
): StepDocument => ({
  id,
  phase,
  name,
  title,
  why: ['The integration reads and writes through the API of your org, with the rights of one user.'],
  status: 'complete',
  hasAdvice: false,
  needs: [],
  body: [],
  checks: [],
  ...more,
});

const install = step(
  'install-package',
  'prepare',
  'Install the package',
  'Northwind Sync is installed in your org',
  {
    why: [
      'The package brings the ',
      { label: 'Northwind Sync' },
      ' External Client App. Until it is installed, Salesforce refuses every sign-in through it.',
    ],
    needs: ['Download AppExchange Packages'],
    body: [
      {
        kind: 'question',
        id: 'org-kind',
        title: 'Where do you set this up?',
        options: [
          { value: 'production', label: 'In production or a Developer Edition org' },
          { value: 'sandbox', label: 'In a sandbox' },
        ],
        answer: 'production',
      },
      {
        kind: 'clicks',
        title: 'Install the package',
        actions: [
          ['Open the installation page below and sign in as an administrator.'],
          ['Choose ', { label: 'Install for All Users' }, '.'],
          ['Tick the acknowledgement and select ', { label: 'Install' }, '.'],
        ],
      },
      {
        kind: 'open',
        label: 'Open the installation page',
        href: 'https://login.salesforce.com/packaging/installPackage.apexp?p0=04t8d000000abcdAAA',
        hint: ['Version ', { code: '04t8d000000abcdAAA' }, '. It can take a few minutes.'],
      },
      {
        kind: 'screen',
        screen: {
          title: 'Install Northwind Sync',
          rows: [
            {
              kind: 'choice',
              control: 'radio',
              label: 'Install for',
              options: [
                { label: 'Install for Admins Only', chosen: false, marked: false },
                { label: 'Install for All Users', chosen: true, marked: true },
                { label: 'Install for Specific Profiles…', chosen: false, marked: false },
              ],
            },
            {
              kind: 'buttons',
              buttons: [
                { label: 'Install', marked: true },
                { label: 'Cancel', marked: false },
              ],
            },
          ],
          description: 'Choose Install for All Users, then the Install button.',
        },
      },
    ],
    checks: [passed('package-installed', 'Package installed', '1.4 or newer', '1.6, installed on 12 March')],
  },
);

const connect = step('connect', 'connect', 'Sign in', 'You are signed in to the org this setup is about', {
  why: [
    'Every later step is checked against your own org, with your own rights. Salesforce asks for the password, not this page.',
  ],
  body: [{ kind: 'sign-in' }],
  checks: [
    passed('signed-in', 'Signed in', 'a session of this org', 'maria.keller@acme.example'),
    passed('org-bound', 'Same org as before', '00D8d000003fXyZEAU'),
  ],
});

const edition = step('edition', 'connect', 'API access', 'Your edition includes the API', {
  status: 'complete',
  hasAdvice: true,
  checks: [
    passed('api-answers', 'API answers', 'yes'),
    check('requests-left', 'Daily API requests left', {
      outcome: 'failed',
      severity: 'warning',
      message: ['Less than a fifth of today’s API requests is left.'],
      remedy: ['Nothing to change now; ask other integrations to slow down if this repeats.'],
      evidence: [
        { kind: 'value', label: 'Daily API requests left', expected: '20 % or more', actual: '14 %' },
      ],
    }),
  ],
});

const policies = step('app-policies', 'app', 'App policies', 'The app stays connected until you revoke it', {
  status: 'attention',
  why: [
    'With the default policies of ',
    { label: 'Northwind Sync' },
    ' the sign-in ends by itself, and the integration stops without a word.',
  ],
  needs: ['Customize Application', 'Manage External Client Apps'],
  body: [
    { kind: 'path', parts: ['Setup', 'Apps', 'External Client Apps', 'External Client App Manager'] },
    {
      kind: 'clicks',
      title: 'Change two policies',
      actions: [
        ['Open ', { label: 'External Client App Manager' }, ' and select ', { label: 'Northwind Sync' }, '.'],
        [
          'On ',
          { label: 'Policies' },
          ', select ',
          { label: 'Edit' },
          ', then open ',
          { label: 'OAuth Policies' },
          '.',
        ],
        [
          'Set ',
          { label: 'Refresh Token Policy' },
          ' to ',
          { label: 'Refresh token is valid until revoked' },
          ' and ',
          { label: 'IP Relaxation' },
          ' to ',
          { label: 'Relax IP restrictions' },
          '.',
        ],
        ['Select ', { label: 'Save' }, '.'],
      ],
    },
    { kind: 'setting', label: 'Permitted Users', value: 'All users may self-authorize' },
    { kind: 'setting', label: 'App name in the API', value: 'Northwind_Sync' },
    {
      kind: 'screen',
      screen: {
        title: 'Northwind Sync',
        rows: [
          {
            kind: 'tabs',
            tabs: [
              { label: 'Settings', active: false, marked: false },
              { label: 'Policies', active: true, marked: false },
            ],
          },
          { kind: 'heading', text: 'OAuth Policies' },
          {
            kind: 'field',
            label: 'Permitted Users',
            control: 'select',
            value: 'All users may self-authorize',
            wanted: 'All users may self-authorize',
            marked: false,
          },
          {
            kind: 'field',
            label: 'Refresh Token Policy',
            control: 'select',
            value: 'Expire refresh token after 30 days',
            wanted: 'Refresh token is valid until revoked',
            marked: true,
          },
          {
            kind: 'field',
            label: 'IP Relaxation',
            control: 'select',
            value: 'Relax IP restrictions',
            wanted: 'Relax IP restrictions',
            marked: true,
          },
          {
            kind: 'buttons',
            buttons: [
              { label: 'Save', marked: false },
              { label: 'Cancel', marked: false },
            ],
          },
        ],
        description:
          'Under OAuth Policies, set Refresh Token Policy to “Refresh token is valid until revoked”.',
      },
    },
    {
      kind: 'open',
      label: 'Open External Client App Manager',
      href: 'https://acmebicycles.my.salesforce-setup.com/lightning/setup/ManageExternalClientApplication/home',
      hint: ['It opens in a new tab. Change the policies there, then come back.'],
    },
    {
      kind: 'note',
      tone: 'caution',
      text: ['Salesforce can take up to ten minutes until a changed policy is in force.'],
    },
  ],
  checks: [
    check('refresh-token-policy', 'Refresh Token Policy', {
      outcome: 'failed',
      severity: 'blocker',
      message: ['The sign-in of the app ends 30 days after it was made.'],
      remedy: ['Set ', { label: 'Refresh Token Policy' }, ' as described below.'],
      evidence: [
        {
          kind: 'value',
          label: 'Refresh Token Policy',
          expected: 'Refresh token is valid until revoked',
          actual: 'Expire refresh token after 30 days',
        },
      ],
    }),
    passed('ip-relaxation', 'IP Relaxation', 'Relax IP restrictions'),
    check('app-users', 'Who may use the app', {
      outcome: 'inapplicable',
      message: ['Everyone may authorize the app themselves, so no profile has to be listed.'],
      evidence: [
        {
          kind: 'records',
          label: 'Profiles and permission sets of the app',
          columns: ['Name', 'Kind'],
          rows: [
            ['System Administrator', 'Profile'],
            ['Integration \u202Eteam', 'Permission set'],
          ],
          total: 5,
        },
      ],
    }),
  ],
});

const statement: CheckDocument['attestable'] = [
  'I have opened ',
  { label: 'Session Settings' },
  ' and sessions are not locked to the IP address.',
];
const session = step('session-settings', 'app', 'Session settings', 'Sessions are not bound to one address', {
  status: 'attested',
  body: [
    { kind: 'path', parts: ['Setup', 'Security', 'Session Settings'] },
    {
      kind: 'open',
      label: 'Open Session Settings',
      href: 'https://acmebicycles.my.salesforce-setup.com/lightning/setup/SecuritySession/home',
      hint: [],
    },
    {
      kind: 'screen',
      screen: {
        title: 'Session Settings',
        rows: [
          {
            kind: 'table',
            columns: ['Setting', 'Value'],
            rows: [
              ['Timeout Value', '2 hours of inactivity'],
              ['Lock sessions to the IP address', 'Off'],
            ],
            markedRow: 1,
          },
        ],
        description: 'The row “Lock sessions to the IP address” is off.',
      },
    },
  ],
  checks: [
    check('session-lock', 'Lock sessions to the IP address', {
      outcome: 'cantTell',
      reason: 'not-readable-by-api',
      message: ['Salesforce does not show this setting to any API.'],
      remedy: ['Look at it in Setup and confirm it with your name.'],
      attestable: statement,
      attestation: { name: 'Maria Keller', note: 'Checked together with security.', at: now - 5 * minute },
    }),
  ],
});

const summary = step('done', 'finish', 'Done', 'The integration can start', {
  why: ['Every step was checked against your org in one go.'],
  status: 'attention',
  body: [{ kind: 'summary' }],
  checks: [],
});

/** A setup in the middle: one step needs attention, one rests on a person's word. */
export const setup: SetupDocument = {
  id: 'stp_7f3a',
  locale: 'en',
  access: 'full',
  customer: 'Acme Bicycles',
  integration: {
    name: 'Northwind for Salesforce',
    purpose: 'Keeps your accounts, contacts and orders the same in Northwind and in Salesforce.',
    appLabel: 'Northwind Sync',
  },
  vendor,
  guide: { id: 'integration', title: 'Set up the integration' },
  phases: [
    { id: 'prepare', title: 'Prepare' },
    { id: 'connect', title: 'Connect' },
    { id: 'app', title: 'App' },
    { id: 'finish', title: 'Finish' },
  ],
  steps: [install, connect, edition, policies, session, summary],
  nextStep: 'app-policies',
  orgBound: true,
  org,
  connection,
  verification: null,
  lastVerifiedAt: now - 2 * minute,
  doneAt: null,
  callCount: 14,
};

/** What a browser sees that has opened the link and not signed in: words only. */
export const plan: SetupDocument = {
  ...setup,
  access: 'plan',
  steps: setup.steps.map((each) => ({
    ...each,
    status: 'unchecked',
    hasAdvice: false,
    checks: each.checks.map(({ id, title, why, reads }) => ({ ...untested, id, title, why, reads })),
  })),
  nextStep: 'install-package',
  orgBound: false,
  org: null,
  connection: null,
  lastVerifiedAt: null,
  callCount: 0,
};

export const confirming: SetupDocument = { ...plan, connection: { ...connection, state: 'confirm' } };
export const expired: SetupDocument = { ...setup, connection: { ...connection, state: 'expired' } };

export const doneSetup: SetupDocument = {
  ...setup,
  steps: setup.steps.map((each) => ({
    ...each,
    status: each.status === 'attested' ? 'attested' : 'complete',
    checks: each.checks.map((one) =>
      one.id === 'refresh-token-policy'
        ? passed(one.id, one.title, 'Refresh token is valid until revoked')
        : one,
    ),
  })),
  nextStep: 'done',
  doneAt: now - minute,
};

/** The same setup with one step changed. */
export const withStep = (id: string, change: Partial<StepDocument>, base = setup): SetupDocument => ({
  ...base,
  steps: base.steps.map((each) => (each.id === id ? { ...each, ...change } : each)),
});

export const landing: Landing = {
  customer: setup.customer,
  vendor,
  integration: { name: setup.integration.name, purpose: setup.integration.purpose },
  steps: setup.steps.map(({ id, title }) => ({ id, title })),
  reads: [
    'Name, edition and instance of the org',
    'Installed packages',
    'OAuth policies of the Northwind Sync app',
    'Permissions of the user who will run the integration',
  ],
  minutes: 15,
  expiresAt: now + 30 * 24 * 60 * minute,
};

export const calls: ApiCall[] = [
  {
    id: 'call_2',
    at: now - 2 * minute,
    method: 'POST',
    path: '/services/data/v66.0/composite',
    asked: [
      'SELECT Id, Name, OrganizationType, InstanceName, IsSandbox FROM Organization',
      'SELECT SubscriberPackageVersionId FROM InstalledSubscriberPackage',
    ],
    status: 200,
    error: null,
    milliseconds: 184,
    counted: true,
  },
  {
    id: 'call_1',
    at: now - 3 * minute,
    method: 'POST',
    path: '/services/Soap/m/66.0',
    asked: ['readMetadata ExtlClntAppOauthConfigurablePolicies Northwind_Sync_plcy'],
    status: 500,
    error: 'INSUFFICIENT_ACCESS',
    milliseconds: 97,
    counted: true,
  },
];

export const integration: IntegrationSummary = {
  id: 'int_1',
  createdAt: now - 3 * 24 * 60 * minute,
  integration: {
    name: setup.integration.name,
    purpose: setup.integration.purpose,
    guide: 'integration',
    vendor,
    app: {
      type: 'external-client-app',
      label: 'Northwind Sync',
      developerName: 'Northwind_Sync',
      namespace: 'nwsync',
      consumerKey: '3MVG9example.consumer.key',
      package: {
        name: 'Northwind Sync',
        versionIds: { production: '04t8d000000abcdAAA', sandbox: null },
      },
    },
  },
};

const summarised = (document: SetupDocument): SetupSummary['steps'] =>
  document.steps.map(({ id, name, status }) => ({ id, name, status }));

export const setups: SetupSummary[] = [
  {
    id: 'stp_7f3a',
    customer: 'Acme Bicycles',
    integrationId: 'int_1',
    integrationName: setup.integration.name,
    stage: 'in-progress',
    steps: summarised(setup),
    currentStep: 'app-policies',
    createdAt: now - 26 * 60 * minute,
    activeAt: now - 2 * minute,
    openLinks: 1,
  },
  {
    id: 'stp_9b21',
    customer: 'Borealis Logistics',
    integrationId: 'int_1',
    integrationName: setup.integration.name,
    stage: 'done',
    steps: summarised(doneSetup),
    currentStep: null,
    createdAt: now - 9 * 24 * 60 * minute,
    activeAt: now - 3 * 24 * 60 * minute,
    openLinks: 0,
  },
  {
    id: 'stp_c044',
    customer: 'Cedar & Sons',
    integrationId: 'int_1',
    integrationName: setup.integration.name,
    stage: 'not-opened',
    steps: summarised(plan),
    currentStep: 'install-package',
    createdAt: now - 60 * minute,
    activeAt: now - 60 * minute,
    openLinks: 2,
  },
];

export const explanation = {
  code: 'OAUTH_EC_APP_NOT_FOUND',
  known: true,
  title: 'The app is not installed in this org',
  cause:
    'Salesforce does not know the app in the org you signed in to: the package is not installed there, or you signed in to another org.',
  who: 'salesforce-admin',
  actions: ['Install the package in this org.', 'Come back and sign in again.'],
  step: 'install-package',
  message:
    'Hello, to connect Northwind for Salesforce the package “Northwind Sync” has to be installed in our org. Salesforce answered OAUTH_EC_APP_NOT_FOUND. Can you install it?',
} as const;
