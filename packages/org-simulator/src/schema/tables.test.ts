import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrgState } from '../org-state.ts';
import { customersOrg } from '../testing/customers.ts';
import { admin, connected, org, policy, version } from '../testing/orgs.ts';
import { rightsOrg } from '../testing/rights.ts';
import { World } from '../world.ts';
import { completeState } from './org-state.ts';
import { catalogFor, wholeCatalog } from './schema.ts';
import type { ApiName, Table } from './table.ts';

const apis: readonly ApiName[] = ['data', 'tooling'];
const world = (state: OrgState) => {
  const viewer = new World('test', [state]).find(state.users[0]?.username ?? '');
  if (!viewer) throw new Error('The org has no users.');
  return viewer;
};

/** An org with items of every kind that can be declared. */
const fullOrg = (changes: Partial<OrgState> = {}): OrgState =>
  rightsOrg({
    permissionSets: [
      ...(rightsOrg().permissionSets ?? []),
      { name: 'Licensed', label: 'Licensed', license: 'SalesforceAPIIntegrationPsl', permissions: [] },
    ],
    assignments: [
      { username: admin, set: 'Writing', expires: '2999-01-01T00:00:00Z' },
      { username: admin, set: 'Licensed' },
    ],
    installed: [version()],
    installing: [version(policy, '04tHs000000bbbbIAA')],
    connectedApps: [
      connected('installed', {
        consumerKey: '3MVG9other',
        label: 'Other',
        policy: { grantedTo: ['Licensed'] },
      }),
    ],
    authorizations: [{ username: admin, appLabel: 'Other' }],
    signIns: [{ username: admin, minutesAgo: 5, application: 'Other' }],
    changeEvents: ['AccountChangeEvent'],
    multipleCurrencies: true,
    channelMembers: [{ channel: 'Sync__chn', event: 'Renewal__ChangeEvent' }],
    seats: { 'Customer Community': 3 },
    partnerNetwork: { enabled: true, connections: [{ name: 'Acme' }] },
    objects: [
      ...(rightsOrg().objects ?? []),
      {
        name: 'Site_Visit__c',
        label: 'Site Visit',
        labelPlural: 'Site Visits',
        fields: [{ name: 'AccountId', label: 'Account', type: 'reference' }],
      },
    ],
    tabSettings: [{ set: 'Licensed', object: 'PartnerNetworkConnection' }],
    emailTemplates: [{ name: 'Invitation' }],
    orgWideAddresses: [{ address: 'partner@acme.example', displayName: 'Acme' }],
    ...changes,
  });

/** Quirks that change which columns exist. */
const quirks = fc.record({
  german: fc.boolean(),
  policyValuesAsNumbers: fc.boolean(),
  userAccessPolicies: fc.boolean(),
  groupAssignmentsWithoutSet: fc.boolean(),
  permissionColumnsMissing: fc.subarray(['PermissionsViewSetup', 'PermissionsAuthorApex']),
  apiAccessControl: fc.constantFrom('off', 'on'),
});

describe('every table', () => {
  test('makes rows that have exactly its declared columns, whatever the org is like', () => {
    const withRows = new Set<string>();
    fc.assert(
      fc.property(quirks, fc.boolean(), (given, isBare) => {
        const states = isBare
          ? [org({ quirks: given })]
          : [fullOrg({ quirks: given }), customersOrg({ quirks: given })];
        for (const [viewer, api] of states
          .map(world)
          .flatMap((one) => apis.map((name) => [one, name] as const))) {
          for (const table of catalogFor(api, viewer).tables) {
            const columns = table.fields.map(({ name }) => name).sort();
            for (const row of table.rows(viewer, () => true)) {
              withRows.add(table.name);
              expect([table.name, Object.keys(row).sort()]).toEqual([table.name, columns]);
            }
          }
        }
      }),
      { numRuns: 20 },
    );
    const all = apis.flatMap((api) => wholeCatalog(api, []).tables.map(({ name }) => name));
    expect(all.filter((name) => !withRows.has(name))).toEqual([]);
  });

  test('is registered in `files.ts`', async () => {
    const registered = new Set(apis.flatMap((api) => wholeCatalog(api, []).tables));
    const files = readdirSync(import.meta.dirname).filter((name) => /^(?!.*\.test).*\.ts$/.test(name));
    const modules = await Promise.all(
      files.map(async (name) => ({
        name,
        exports: Object.values(await import(/* @vite-ignore */ `./${name}`)) as unknown[],
      })),
    );
    const isTable = (value: unknown): value is Table =>
      typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'table';
    const tables = modules.flatMap(({ name, exports }) =>
      exports.filter(isTable).map((table) => ({ file: name, table: table.name, is: registered.has(table) })),
    );
    expect(tables.length).toBeGreaterThan(30);
    expect(tables.filter(({ is }) => !is)).toEqual([]);
    // Each object is declared once in an API.
    for (const api of apis) {
      const names = wholeCatalog(api, []).tables.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});

describe('a state', () => {
  /** Only the required properties. */
  const bare: OrgState = {
    id: '00DHs000000AAAA',
    name: 'Plain',
    profiles: [
      { name: 'System Administrator', license: 'Salesforce', permissions: ['ApiEnabled', 'ViewSetup'] },
    ],
    users: [
      {
        username: 'a@b.example',
        password: 'p',
        firstName: 'A',
        lastName: 'B',
        profile: 'System Administrator',
      },
    ],
  };
  const rowsOf = (api: ApiName, name: string) => {
    const viewer = world(bare);
    return (
      catalogFor(api, viewer)
        .find(name)
        ?.rows(viewer, () => true) ?? []
    );
  };

  test('without optional properties is an ordinary Enterprise org', () => {
    expect(completeState(bare)).toMatchObject({
      edition: 'Enterprise Edition',
      isSandbox: false,
      trialExpires: null,
      installed: [],
      connectedApps: [],
      quirks: { apiDisabled: false, appObjectsMissing: false, german: false, metadataRefused: false },
    });
    expect(rowsOf('data', 'Organization')).toMatchObject([
      { OrganizationType: 'Enterprise Edition', IsSandbox: false, TrialExpirationDate: null },
    ]);
    // Every Enterprise org has five seats for integration users, and other licenses have fifty here.
    expect(rowsOf('data', 'UserLicense')).toMatchObject([
      { Name: 'Salesforce', TotalLicenses: 50, UsedLicenses: 1 },
      { Name: 'Salesforce Integration', TotalLicenses: 5, UsedLicenses: 0 },
    ]);
    expect(rowsOf('data', 'PermissionSetLicense')).toMatchObject([
      { DeveloperName: 'SalesforceAPIIntegrationPsl', TotalLicenses: 5, UsedLicenses: 0 },
    ]);
    expect(rowsOf('data', 'User')).toMatchObject([{ IsActive: true, LocaleSidKey: 'en_US' }]);
    expect(rowsOf('tooling', 'InstalledSubscriberPackage')).toEqual([]);
  });

  test('with a property that no table declares, or a value of another type, is refused', () => {
    expect(() => world({ ...bare, userLicenses: [] } as OrgState)).toThrow('userLicenses');
    expect(() => world({ ...bare, quirks: { germen: true } } as OrgState)).toThrow('germen');
    expect(() => world({ ...bare, isSandbox: 'no' } as unknown as OrgState)).toThrow('isSandbox');
  });
});
