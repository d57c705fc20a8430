import { describe, expect, it } from 'vitest';
import { explainRefusal, findRefusal } from './sign-in-refusals.ts';

const page = (query: string) =>
  `https://acme.my.salesforce.com/setup/secur/RemoteAccessErrorPage.apexp?${query}`;
const meaningOf = (pasted: string): string | null => {
  const found = findRefusal(pasted);
  return found && explainRefusal(found.code, found.description).refusal.title;
};

describe('text pasted from Salesforce’s error page', () => {
  it.each([
    [
      'an address with the code of a missing app',
      page('error=OAUTH_EC_APP_NOT_FOUND&error_description=External+client+app+is+not+installed+in+this+org'),
      'sign-in.ec-app-not-found.title',
    ],
    [
      'the page’s text',
      'We can’t authorize you because of an OAuth error.\nOAUTH_EC_APP_NOT_FOUND : External client app is not installed in this org',
      'sign-in.ec-app-not-found.title',
    ],
    [
      'only the description',
      'External client app is not installed in this org',
      'sign-in.ec-app-not-found.title',
    ],
    [
      'an app that must be installed',
      page('error=invalid_client&error_description=app+must+be+installed+into+org'),
      'sign-in.not-installed.title',
    ],
    [
      'an app that is not approved for this user',
      'OAUTH_APP_ACCESS_DENIED',
      'sign-in.access-denied-by-policy.title',
    ],
    [
      'the same as a sentence',
      'invalid_app_access: user is not admin approved to access this app',
      'sign-in.access-denied-by-policy.title',
    ],
    ['another return address', page('error=redirect_uri_mismatch'), 'sign-in.redirect-mismatch.title'],
    [
      'a person who pressed Deny',
      page('error=access_denied&error_description=end-user+denied+authorization'),
      'sign-in.denied.title',
    ],
    [
      'a wrong secret',
      page('error=invalid_client&error_description=invalid+client+credentials'),
      'sign-in.client-secret.title',
    ],
    [
      'an inactive user',
      page('error=invalid_grant&error_description=inactive+user'),
      'sign-in.inactive-user.title',
    ],
    ['an IP restriction', page('error=invalid_grant&error_description=ip+restricted'), 'sign-in.ip.title'],
    [
      'the generic code',
      'OAUTH_APPROVAL_ERROR_GENERIC : An unexpected error has occurred',
      'sign-in.generic.title',
    ],
    ['an undocumented code', page('error=OAUTH_BRAND_NEW'), 'sign-in.unknown.title'],
    ['the end of an address', 'error=OAUTH_BRAND_NEW', 'sign-in.unknown.title'],
    [
      'an address with the description before the code',
      page('error_description=app+must+be+installed&error=invalid_client'),
      'sign-in.not-installed.title',
    ],
    ['text that is not from Salesforce', 'It does not work, what now?', null],
    ['an address without an error', 'https://acme.my.salesforce.com/home/home.jsp', null],
    ['an empty text', '   ', null],
  ])('is recognized: %s', (_what, pasted, title) => {
    expect(meaningOf(pasted)).toBe(title);
  });

  it('returns “unclear” if there can be several causes', () => {
    for (const code of ['OAUTH_BRAND_NEW', 'OAUTH_APPROVAL_ERROR_GENERIC', 'invalid_client_id'])
      expect(explainRefusal(code, '').refusal.who, code).toBe('unclear');
  });

  it('returns an unknown code, marked as unknown', () => {
    expect(findRefusal(page('error=OAUTH_BRAND_NEW'))?.code).toBe('OAUTH_BRAND_NEW');
    expect(explainRefusal('OAUTH_BRAND_NEW', '').known).toBe(false);
  });
});
