import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import type { OrgState } from '../org-state.ts';
import { connected, org, version, without } from '../testing/orgs.ts';
import { createCaller, createCallerIn, startForTests } from '../testing/running.ts';

const simulator = startForTests();
const read = (type: string, ...names: string[]): string =>
  `<readMetadata><type>${type}</type>${names.map((name) => `<fullNames>${name}</fullNames>`).join('')}</readMetadata>`;
const list = (...types: string[]): string =>
  `<listMetadata>${types.map((type) => `<queries><type>${type}</type></queries>`).join('')}<asOfVersion>66.0</asOfVersion></listMetadata>`;
const policies = 'ExtlClntAppOauthConfigurablePolicies';

describe('the Metadata API', () => {
  test('reads a policy, its elements in the order of the WSDL, and nil for a name that nothing has', async () => {
    const { status, body } = await createCaller(simulator()).soap(
      read(policies, 'Lighthouse_oauthPlcy', 'Other'),
    );
    expect(status).toBe(200);
    expect([...body.matchAll(/<(\w+)>/g)].map(([, name]: string[]) => name).slice(2)).toEqual([
      'fullName',
      'externalClientApplication',
      'ipRelaxationPolicyType',
      'isClientCredentialsFlowEnabled',
      'isGuestCodeCredFlowEnabled',
      'isTokenExchangeFlowEnabled',
      'label',
      'permittedUsersPolicyType',
      'refreshTokenPolicyType',
      'refreshTokenValidityPeriod',
      'refreshTokenValidityUnit',
      'requiredSessionLevel',
    ]);
    expect(body).toContain('<externalClientApplication>beam__Lighthouse</externalClientApplication>');
    expect(body).toContain('<ipRelaxationPolicyType>Enforce_RelaxRefresh</ipRelaxationPolicyType>');
    expect(body).toContain('<records xsi:nil="true"/>');
  });

  test('lists by type, and nothing if Salesforce has created no policy record', async () => {
    const { soap } = createCaller(simulator());
    const { body } = await soap(list('ExternalClientApplication', 'InstalledPackage', policies));
    expect([...body.matchAll(/<fullName>([^<]*)/g)].map(([, name]: string[]) => name)).toEqual([
      'beam__Lighthouse',
      'beam',
      'Lighthouse_oauthPlcy',
    ]);
    const bare = createCallerIn(simulator(), org({ installed: [version(null)] }));
    expect((await bare.soap(list(policies))).body).toContain('<listMetadataResponse/>');
  });

  test('shows connected apps that were created in this org, and nil for one of another org', async () => {
    const apps = org({
      connectedApps: [
        connected('made-here', {
          namespace: 'beam',
          policy: {
            adminApproved: true,
            grantedTo: ['Plain'],
            refreshToken: 'specific_lifetime',
            refreshTokenValidity: { period: 24, unit: 'HOURS' },
          },
        }),
        connected('installed', { consumerKey: 'other' }),
      ],
    });
    const { soap } = createCallerIn(simulator(), apps);
    const { body } = await soap(read('ConnectedApp', 'beam__Lighthouse', 'Lighthouse'));
    for (const element of [
      '<contactEmail>ada@one.example</contactEmail>',
      '<consumerKey>3MVG9lighthouse</consumerKey>',
      '<isAdminApproved>true</isAdminApproved>',
      '<scopes>Api</scopes>',
      '<ipRelaxation>ENFORCE</ipRelaxation>',
      '<refreshTokenPolicy>specific_lifetime:24:HOURS</refreshTokenPolicy>',
      '<profileName>Plain</profileName>',
      '<records xsi:nil="true"/>',
    ])
      expect(body).toContain(element);
    expect((await soap(list('ConnectedApp'))).body.match(/<fullName>/g)).toHaveLength(1);
  });

  test('shows API Access Control if Salesforce Support has enabled it', async () => {
    const readSwitch = async (quirks: NonNullable<OrgState['quirks']>) => {
      const { body } = await createCallerIn(simulator(), org({ quirks })).soap(
        read('ConnectedAppSettings', 'ConnectedApp'),
      );
      expect(body).toContain('<fullName>ConnectedApp</fullName>');
      return /<enableAdminApprovedAppsOnly>(\w+)/.exec(body)?.[1];
    };
    expect(await readSwitch({})).toBeUndefined();
    expect(await readSwitch({ apiAccessControl: 'off' })).toBe('false');
    expect(await readSwitch({ apiAccessControl: 'on' })).toBe('true');
  });

  test('escapes values', async () => {
    const { body } = await createCaller(simulator()).soap(
      read('ExternalClientApplication', 'beam__Lighthouse'),
    );
    expect(body).toContain('<label>Lighthouse &lt;Link&gt;</label>');
  });

  test.each([
    ['more than three queries', list(policies, policies, policies, policies), 'LIMIT_EXCEEDED'],
    [
      'more than ten names',
      read(policies, ...Array.from({ length: 11 }, (_, i) => `n${i}`)),
      'EXCEEDED_ID_LIMIT',
    ],
    ['an unknown type', list('Nonsense'), 'INVALID_TYPE'],
    ['what is not simulated', '<deploy/>', 'NOT_IMPLEMENTED_BY_SIMULATOR'],
    ['a name that every object has', '<toString/>', 'NOT_IMPLEMENTED_BY_SIMULATOR'],
  ])('answers %s with a fault', async (_title, request, code) => {
    const reply = await createCaller(simulator()).soap(request);
    expect(reply.status).toBe(500);
    expect(reply.headers.get('content-type')).toContain('text/xml');
    expect(reply.body).toContain(`<faultcode>sf:${code}</faultcode>`);
  });

  test('escapes request values in faults, which stay well-formed', async () => {
    const { body } = await createCaller(simulator()).soap(list('A&amp;B&lt;faultcode&gt;"\''));
    expect(XMLValidator.validate(body)).toBe(true);
    expect(body).toContain(
      '<faultstring>INVALID_TYPE: Unknown type: A&amp;B&lt;faultcode&gt;&quot;&apos;</faultstring>',
    );
  });

  test('refuses a document type and an unknown session', async () => {
    const { call, soap } = createCaller(simulator());
    const evil = '<!DOCTYPE a [<!ENTITY b "c">]><Envelope><Body><listMetadata/></Body></Envelope>';
    const reply = await call('/services/Soap/m/66.0', {
      method: 'POST',
      headers: { 'content-type': 'text/xml' },
      body: evil,
    });
    expect(reply.body).toContain('DOCTYPE is not allowed');
    simulator().load([org()]);
    expect((await soap(list(policies))).body).toContain('<faultcode>sf:INVALID_SESSION_ID</faultcode>');
  });

  test('needs the permissions of the Metadata API, and those of app policies', async () => {
    const fault = async (state: Parameters<typeof createCallerIn>[1], type = 'InstalledPackage') =>
      /<faultcode>sf:(\w+)/.exec((await createCallerIn(simulator(), state).soap(list(type))).body)?.[1];
    expect(await fault(without('ModifyMetadata'))).toBeUndefined();
    expect(await fault(without('ModifyMetadata', 'ModifyAllData'))).toBe('INSUFFICIENT_ACCESS');
    expect(await fault(without('ApiEnabled'))).toBe('API_CURRENTLY_DISABLED');
    expect(await fault(without('ExternalClientAppAdmin'))).toBeUndefined();
    expect(await fault(without('ExternalClientAppAdmin'), policies)).toBe('INSUFFICIENT_ACCESS');
    expect(await fault(org({ quirks: { metadataRefused: true } }))).toBe('INSUFFICIENT_ACCESS');
    expect(await fault(org({ quirks: { apiDisabled: true } }))).toBe('API_DISABLED_FOR_ORG');
  });
});
