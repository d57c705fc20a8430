import { describe, expect, it } from 'vitest';
import { causes } from './causes.ts';
import { codeToRemember, explainPasted, explainRefusal } from './explain.ts';

const causeOf = (pasted: string): string | null => explainPasted(pasted).cause?.id ?? null;
const page = (query: string) =>
  `https://acme.my.salesforce.com/setup/secur/RemoteAccessErrorPage.apexp?${query}`;
const grant = (description: string) =>
  JSON.stringify({ error: 'invalid_grant', error_description: description });

/** Texts as Salesforce and libraries write them, by what they mean. */
const texts: Readonly<Record<string, readonly string[]>> = {
  'ec-app-not-found': [
    page('error=OAUTH_EC_APP_NOT_FOUND&error_description=External+client+app+is+not+installed+in+this+org'),
    'We can’t authorize you because of an OAuth error.\nOAUTH_EC_APP_NOT_FOUND : External client app is not installed in this org',
    'External client app is not installed in this org',
    // In another language the code decides.
    'OAUTH_EC_APP_NOT_FOUND : Die externe Client-App ist in diesem Unternehmen nicht installiert',
    '{"error":"app_not_found","error_description":"External client app is not installed in this org"}',
    'OAuth EC App Not Found',
  ],
  'cross-org': [
    'OAUTH_AUTHORIZATION_BLOCKED : Cross-org OAuth flows are not supported for this external client app',
    page(
      'error=OAUTH_AUTHORIZATION_BLOCKED&error_description=Cross-org+OAuth+flows+are+not+supported+for+this+external+client+app',
    ),
  ],
  'authorization-blocked': [
    'OAUTH_AUTHORIZATION_BLOCKED',
    'OAUTH_AUTHORIZATION_BLOCKED : Autorisierung blockiert',
    'OAuth Authorization Blocked',
  ],
  'local-app': [page('error=invalid_distribution_state')],
  'not-installed': [
    page('error=invalid_client&error_description=app+must+be+installed+into+org'),
    page('error_description=app+must+be+installed+into+org&error=invalid_client'),
    'error=invalid_client&error_description=app%20must%20be%20installed%20into%20org',
    'App must be installed in your org',
    'app must be installed to the Salesforce org',
  ],
  'user-not-approved': [
    grant("user hasn't approved this consumer"),
    grant('user hasn’t approved this consumer'),
    'JWT: user has not approved this consumer',
  ],
  'access-denied-by-policy': [
    'OAUTH_APP_ACCESS_DENIED',
    'We can’t authorize you.\nOAuth App Access Denied : some reason',
    'invalid_app_access: user is not admin approved to access this app',
    '{"error":"invalid_app_access","error_description":"user is not admin approved to access this app"}',
  ],
  blocked: [
    'OAUTH_APP_BLOCKED : diese App wurde gesperrt',
    'OAuth App Blocked : this app is blocked by admin',
  ],
  'redirect-mismatch': [
    page('error=redirect_uri_mismatch'),
    'error=redirect_uri_mismatch&error_description=redirect_uri must match configuration',
  ],
  'client-id': ['{"error":"invalid_client_id","error_description":"client identifier invalid"}'],
  'client-secret': [
    '{"error":"invalid_client","error_description":"invalid client credentials"}',
    page('error=invalid_client&error_description=invalid+client+credentials'),
  ],
  scope: [
    page('error=invalid_scope&error_description=the+requested+scope+is+not+allowed'),
    page('error=invalid_scope&error_description=OAUTH_APPROVAL_ERROR_GENERIC'),
    'OAUTH_APPROVAL_ERROR_GENERIC : An unexpected error has occurred. error=invalid_scope',
  ],
  denied: [
    page('error=access_denied&error_description=end-user+denied+authorization'),
    'error=access_denied',
    'https://app.tidewater.example/callback?error=access_denied&error_description=end-user%20denied%20authorization',
  ],
  'no-policy': ['oauth_policy_not_found', 'ECAPP_POLICY_NOT_FOUND'],
  'inactive-user': [grant('inactive user')],
  ip: [grant('ip restricted'), grant('IP restricted or invalid login hours'), 'invalid_grant: ip restricted'],
  'ip-by-developer': [grant('ip restricted by app developer')],
  'refresh-token-ended': [
    grant('expired access/refresh token'),
    'RefreshTokenAuthError: Error authenticating with the refresh token due to: expired access/refresh token',
    'com.salesforce.OAuth.ErrorDomain invalid_grant : expired access/refresh token',
    'failed to refresh access token: oauth2: "invalid_grant" "expired access/refresh token"',
  ],
  'expired-code': [grant('expired authorization code'), grant('invalid_grant: invalid authorization code')],
  'code-verifier': [
    grant('invalid code verifier'),
    '{"error":"invalid_request","error_description":"invalid code verifier"}',
    grant('missing required code verifier'),
  ],
  'code-challenge': [
    'https://app.tidewater.example/callback?error=invalid_request&error_description=missing%20required%20code%20challenge',
  ],
  audience: [grant('audience is invalid'), grant('Audience validation failed')],
  assertion: [grant('invalid assertion'), '{"error":"bad_jti_claim"}'],
  'login-rate': [grant('login rate exceeded')],
  'no-run-as-user': [grant('no client credentials user enabled')],
  'asked-twice': [grant('token request is already being processed')],
  'authentication-failure': [
    grant('authentication failure'),
    grant('authentication failure - Invalid Password'),
  ],
  'grant-refused': ['invalid_grant', 'error=invalid_grant', 'Restforce::AuthenticationError: invalid_grant'],
  'flow-disabled': ['oauth_flow_disabled'],
  'unsupported-grant': ['{"error":"unsupported_grant_type","error_description":"grant type not supported"}'],
  'client-request': [page('error=invalid_request&error_description=something')],
  'session-level': ['invalid_session_level'],
  'org-closed': ['TRIAL_EXPIRED: trial expired', grant('org is locked'), 'inactive_org'],
  busy: [
    '{"error":"server_error","error_description":"Salesforce is busy"}',
    'SERVER_UNAVAILABLE: Der Server ist nicht verfügbar',
    'jsforce: ERROR_HTTP_503: <html>down</html>',
  ],
  generic: [
    'OAUTH_APPROVAL_ERROR_GENERIC : An unexpected error has occurred',
    page('error=invalid_client&error_description=OAUTH_APPROVAL_ERROR_GENERIC'),
    'OAuth Approval Error Generic',
  ],
  'session-not-for-api': [
    '[{"message":"This session is not valid for use with the REST API","errorCode":"INVALID_SESSION_ID"}]',
    '<faultcode>sf:INVALID_SESSION_ID</faultcode><faultstring>INVALID_SESSION_ID: This session is not valid for use with the API</faultstring>',
  ],
  'illegal-session': [
    'INVALID_SESSION_ID: Invalid Session ID found in SessionHeader: Illegal Session',
    '&lt;faultstring&gt;INVALID_SESSION_ID: Invalid Session ID found in SessionHeader: Illegal Session&lt;/faultstring&gt;',
  ],
  'session-ended': [
    '[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]',
    '[{"message":"Sitzung abgelaufen oder ungültig","errorCode":"INVALID_SESSION_ID"}]',
    'Restforce::UnauthorizedError: INVALID_SESSION_ID: Session expired or invalid',
    // The same answer as XML, and the Bulk API's, in which the code decides.
    '<Errors><Error><errorCode>INVALID_SESSION_ID</errorCode><message>セッションの期限切れ</message></Error></Errors>',
    '<error xmlns="http://www.force.com/2009/06/asyncapi/dataload"><exceptionCode>InvalidSessionId</exceptionCode><exceptionMessage>Sitzung</exceptionMessage></error>',
  ],
  'api-off-org': [
    'API_DISABLED_FOR_ORG: The REST API is not enabled for this Organization.',
    'FUNCTIONALITY_NOT_ENABLED: API is not enabled for this Organization or Partner',
    'RESTAPINOTENABLED',
    '{"name":"API_DISABLED_FOR_ORG","errorCode":"API_DISABLED_FOR_ORG"}',
  ],
  'limits-hidden': ['API_DISABLED_FOR_ORG: limits resource is not enabled'],
  'api-off-user': ['API_CURRENTLY_DISABLED: API is disabled for this User'],
  'api-off-now': ['API_CURRENTLY_DISABLED: L’API est désactivée'],
  'feature-off': ['FUNCTIONALITY_NOT_ENABLED: This feature is not currently enabled for this user'],
  'organization-hidden': ['Access denied: User is not allowed to get Organization information'],
  'app-not-accessible': ['CLIENT_NOT_ACCESSIBLE_FOR_USER: client not accessible'],
  'soap-login-off': ['INVALID_OPERATION: SOAP API login() is disabled by default in this org.'],
  'jwt-for-soap': ['Error: SOAP API does not support JWT-based access tokens. You must disable the setting.'],
  'login-refused': [
    'LOGIN_MUST_USE_SECURITY_TOKEN: Invalid username, password, security token; or user locked out.',
    'SalesforceAuthenticationFailed: INVALID_LOGIN: Invalid username, password, security token; or user locked out.',
    'INVALID_LOGIN: Ungültiger Benutzername, ungültiges Kennwort oder Sicherheitstoken',
  ],
  'outside-hours': ['LOGIN_DURING_RESTRICTED_TIME: time', 'Restricted Time'],
  'outside-ranges': ['LOGIN_DURING_RESTRICTED_DOMAIN: domain', 'Failed: Restricted IP'],
  'insufficient-access': [
    'INSUFFICIENT_ACCESS_OR_READONLY: insufficient access rights on object id',
    '[{"message":"Unzureichende Zugriffsrechte","errorCode":"INSUFFICIENT_ACCESS_OR_READONLY","fields":[]}]',
  ],
  'field-not-writable': [
    'INVALID_FIELD_FOR_INSERT_UPDATE: Unable to create/update fields: Region__c. Please check',
  ],
  'field-unknown': [
    "INVALID_FIELD: \nSELECT Id, Foo__c FROM Account\n^\nERROR at Row:1:Column:12\nNo such column 'Foo__c' on entity 'Account'.",
    'INVALID_FIELD: champ inconnu',
    // A result of the Bulk API.
    'INVALID_FIELD:Campo desconhecido:Foo__c --',
  ],
  'type-unknown': [
    "INVALID_TYPE: sObject type 'ResidentialLoanApplication' is not supported.",
    'INVALID_TYPE: Der Typ wird nicht unterstützt',
  ],
  'query-wrong': ['MALFORMED_QUERY: unexpected token'],
  'query-slow': ['QUERY_TIMEOUT: Your query request was running for too long.'],
  'row-locked': ['UNABLE_TO_LOCK_ROW: unable to obtain exclusive access to this record'],
  'not-there': [
    '<?xml version="1.0"?><Errors><Error><errorCode>NOT_FOUND</errorCode><message>?</message></Error></Errors>',
    "Response content: [{'errorCode': 'NOT_FOUND', 'message': 'Nicht gefunden'}]",
    '[{"errorCode":"NOT_FOUND","message":"The requested resource does not exist"}]',
    'ENTITY_IS_DELETED: entity is deleted',
  ],
  duplicate: [
    'DUPLICATE_VALUE: duplicate value found: Key__c',
    'Insert failed. First exception on row 0; first error: DUPLICATE_VALUE, valeur en double: []',
  ],
  'org-rule': ['FIELD_CUSTOM_VALIDATION_EXCEPTION: Close date must be in the future'],
  'value-refused': ['REQUIRED_FIELD_MISSING: Required fields are missing: [LastName]'],
  'license-refuses': ["The user license doesn't allow the permission: Read Quotes"],
  'seats-taken': ['LICENSE_LIMIT_EXCEEDED: License Limit Exceeded'],
  'storage-full': ['STORAGE_LIMIT_EXCEEDED: storage limit exceeded'],
  'salesforce-fault': [
    'UNKNOWN_EXCEPTION: An unexpected error occurred. Please include this ErrorId if you contact support: 123',
  ],
  'requests-used': ['REQUEST_LIMIT_EXCEEDED: TotalRequests Limit exceeded.'],
  'requests-at-once': [
    'REQUEST_LIMIT_EXCEEDED: ConcurrentRequests (Concurrent API Requests) Limit exceeded.',
  ],
  'requests-limited': ['REQUEST_LIMIT_EXCEEDED: Limite dépassée'],
  'events-used': ['403::Organization total events daily limit exceeded'],
  'subscribers-limited': [
    '403::Organization concurrent user limit exceeded',
    'sfdc.platform.eventbus.grpc.subscription.limit.exceeded',
  ],
  'events-refused': ['403:denied_by_security_policy:create_denied:/data/AccountChangeEvent'],
  'replay-gone': [
    '400::The replayId {123} you provided was invalid. Please provide a valid ID, -2 to replay all events',
    'error-code: sfdc.platform.eventbus.grpc.subscription.fetch.replayid.validation.failed',
  ],
  'events-unauthorized': [
    '401::Authentication invalid',
    '{"failureReason":"401::Authentication invalid","error":"403::Handshake denied"}',
  ],
  'events-reconnect': ['{"channel":"/meta/connect","error":"403::Unknown client","successful":false}'],
  'batch-limited': ['ExceededQuota : ApiBatchItems Limit exceeded.'],
  'history-not-approved': [
    'Failed: Not approved for access',
    '1/20/2026 12:01 Remote Access 2.0 Failed: Not approved for access Tidewater',
  ],
  'auth-header': ['[{"message":"INVALID_HEADER_TYPE","errorCode":"INVALID_AUTH_HEADER"}]'],
  'version-retired': ['UNSUPPORTED_API_VERSION: Invalid Api version specified on URL'],
  'install-forbidden': ['You do not have permission to install packages.'],
  'install-other-version': [
    'BetaInstallIntoProductionOrg',
    'InstallValidationStatus: BETA_INSTALL_INTO_PRODUCTION_ORG',
    'CANNOT_INSTALL_EARLIER_VERSION',
    'DeprecatedInstallPackage',
  ],
  'install-after-beta': ['CannotUpgradeBeta', 'CANNOT_UPGRADE_UNMANAGED'],
  'install-away': ['PACKAGE_UNAVAILABLE_ZIP: nicht verfügbar', 'UNINSTALL_IN_PROGRESS'],
  'install-key': ['INSTALL_KEY_INVALID: Invalid install key', 'INSTALL_KEY_REQUIRED'],
  'history-single-sign-on': ['Failed: InResponseTo Invalid', 'Failed: Signature Invalid'],
  'history-security-token': ['Failed: API security token required'],
  'history-activation': ['Failed: Computer activation required'],
  'history-mobile-license': ['Failed: Mobile License Required'],
  'history-token': ['1/20/2016 12:01:40 PM EST Remote Access 2.0 Failed: Invalid Nonce'],
  'history-frozen': ['User Is Frozen'],
  'history-inactive': ['User is Inactive'],
  'history-password': ['Invalid Password'],
  'password-locked': ['Password Lockout', 'PASSWORD_LOCKOUT: locked'],
  'install-feature': [
    'Your request to install package "A 1.2" was unsuccessful.\n> Problem:\n> 1. Missing Organization Feature: CommonPortal null',
  ],
  'install-edition': [
    'Missing feature. Installing this package requires the following feature and its associated permissions: Apex Classes',
  ],
  'install-dependency': ['Problem:\n1. Permission Read Account depends on permission(s): Read Contact'],
  'install-failed': [
    'Your request to install package "A 1.2" was unsuccessful. Problem: 1. (recipes) In field: field - no CustomField named Contact.CleanStatus found',
  ],
  'install-done': ['Your request to install package "A 1.2" was successful.'],
  'internal-error': [
    'An internal server error has occurred. An error has occurred while processing your request. The salesforce.com support team has been notified of the problem. Error ID: 1234567-8901 (123456789)',
  ],
  'insufficient-privileges': [
    'Insufficient Privileges You do not have the level of access necessary to perform the operation you requested.',
  ],
  'page-without-code': ['We can’t authorize you because of an OAuth error.'],
  'library-grant': [
    'The provided authorization grant (e.g., authorization code, resource owner credentials) or refresh token is invalid, expired, revoked, does not match',
  ],
  'library-no-refresh-token': ['Unable to refresh session due to: No refresh token found in the connection'],
  'library-refresh': ['Failed to refresh the Salesforce access token', 'salesforce: could not refresh token'],
  'library-session': ['simple_salesforce.exceptions.SalesforceExpiredSession: Expired session'],
  'org-moved': ['ERROR_HTTP_420: '],
  'token-refused': [
    '<faultcode>LOGIN_OAUTH_INVALID_TOKEN(db=1703)</faultcode><error>Failed: Invalid Token</error>',
  ],
};

describe('a text of Salesforce or a library', () => {
  const cases = Object.entries(texts).flatMap(([id, of]) => of.map((text) => [id, text] as const));
  it.each(cases)('is explained as %s: %s', (id, text) => {
    expect(causeOf(text)).toBe(id);
  });

  it('of each cause is in this list', () => {
    expect(causes.map(({ id }) => id).filter((id) => !(id in texts))).toEqual([]);
  });

  it('is read through the encodings of addresses, JSON, HTML and mails', () => {
    const plain = grant('expired access/refresh token');
    const forms = [
      encodeURIComponent(plain),
      encodeURIComponent(encodeURIComponent(plain)),
      JSON.stringify({ message: plain }),
      JSON.stringify(JSON.stringify({ message: plain })),
      plain.replaceAll('"', '&quot;'),
      plain.replaceAll('"', '&#34;').replaceAll('/', '&#x2F;'),
      `<html><body><p>${plain}</p></body></html>`,
      `> > ${plain}`,
      plain.replace('access', 'acc=\r\ness'),
      `Sync failed at 10:42\n\tcause: ${plain}\n\tat run (worker.js:10)`,
      plain.replaceAll(' ', '\u00a0'),
      plain.replace('expired', 'exp\u200bired'),
      `"${plain.replaceAll('"', '""')}"`,
    ];
    for (const form of forms) expect(causeOf(form), form).toBe('refresh-token-ended');
  });

  it('shows what it names, as it was pasted, and no more than three', () => {
    const namesOf = (text: string) => explainPasted(text).names;
    expect(
      namesOf(
        'INVALID_FIELD_FOR_INSERT_UPDATE: Unable to create/update fields: Region__c, A__c. Please check',
      ),
    ).toEqual(['Region__c, A__c']);
    expect(namesOf("INVALID_TYPE: sObject type 'Loan' is not supported.")).toEqual(['Loan']);
    expect(namesOf("No such column 'Foo__c' on entity 'Account'")).toEqual(['Foo__c', 'Account']);
    expect(namesOf('Problem: 1. Missing Organization Feature: CommonPortal null')).toEqual([
      'Missing Organization Feature: CommonPortal null',
    ]);
    expect(
      namesOf(
        'Error ID: 12-3 (4). An internal server error has occurred. The salesforce.com support team has been notified',
      ),
    ).toEqual(['12-3 (4)']);
    const long = namesOf(`FIELD_CUSTOM_VALIDATION_EXCEPTION: ${'x'.repeat(5_000)}`);
    expect(long[0]?.length).toBe(200);
  });

  it('shows its code as it was written', () => {
    expect(explainPasted(page('error=OAUTH_BRAND_NEW'))).toMatchObject({
      cause: null,
      code: 'OAUTH_BRAND_NEW',
      refusesSignIn: true,
    });
    expect(explainPasted('invalid_grant: ip restricted').code).toBe('invalid_grant');
    expect(explainPasted('{"errorCode":"NEW_THING_2030","message":"?"}')).toMatchObject({
      cause: null,
      code: 'NEW_THING_2030',
    });
    expect(explainPasted('error-code: sfdc.platform.eventbus.grpc.brand.new')).toMatchObject({
      cause: null,
      code: 'sfdc.platform.eventbus.grpc.brand.new',
    });
    expect(explainPasted('It does not work').code).toBeNull();
  });
});

describe('a cause', () => {
  it('names its source, who acts, and what to do', () => {
    expect(causes.length).toBeGreaterThan(80);
    for (const { id, source, actions, matches } of causes) {
      expect(source, id).toMatch(/^[APC] (?:\d+(?:\.\d+)?|T\d+)$/);
      expect(actions.length, id).toBeGreaterThan(0);
      expect(matches.length, id).toBeGreaterThan(0);
      for (const { codes = [], text } of matches) {
        expect(codes, id).toEqual(codes.map((code) => code.toUpperCase()));
        expect(codes.length > 0 || text !== undefined, id).toBe(true);
        // A text that keeps a place from one call to the next would match every other time.
        expect(text?.flags ?? '', id).toBe('');
      }
    }
  });

  it('that needs a message to forward can be forwarded', () => {
    for (const { id, who, actions } of causes)
      if (who === 'party') expect(actions, id).toContain('explain.action.forward');
  });
});

describe('a refusal that Salesforce sent back', () => {
  it('is Salesforce’s, whatever its description is', () => {
    expect(explainRefusal('access_denied', 'jemand hat abgelehnt').cause?.id).toBe('denied');
    expect(explainRefusal('server_error', '').cause?.id).toBe('busy');
    expect(explainRefusal('<script>', 'x').cause).toBeNull();
  });

  it('is remembered by its code, or by the one that its words stand for', () => {
    expect(codeToRemember(explainRefusal('access_denied', ''))).toBe('access_denied');
    expect(codeToRemember(explainPasted('OAuth App Blocked : this app is blocked by admin'))).toBe(
      'OAUTH_APP_BLOCKED',
    );
    expect(codeToRemember(explainPasted('External client app is not installed in this org'))).toBe(
      'OAUTH_EC_APP_NOT_FOUND',
    );
    expect(codeToRemember(explainPasted('OAUTH_BRAND_NEW'))).toBe('OAUTH_BRAND_NEW');
    expect(codeToRemember(explainPasted('nothing'))).toBe('unknown_error');
  });
});
