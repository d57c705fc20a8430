import { describe, expect, it } from 'vitest';
import { askedBy, pathOf } from '../salesforce/asked.ts';
import { callKindOf } from './call-kind.ts';

const host = 'https://acme.my.salesforce.com';
const data = `${host}/services/data/v66.0`;
const soap = (operation: string) => `<soapenv:Body><${operation}><type>Profile</type></${operation}>`;
const composite = (...methods: string[]) =>
  JSON.stringify({
    compositeRequest: methods.map((method) => ({ method, url: '/services/data/v66.0/limits' })),
  });

describe('a call to an org', () => {
  it.each([
    ['read', 'GET', `${data}/query?q=SELECT+Id+FROM+User`, undefined],
    ['sign-in', 'GET', `${host}/id/00D000000000001EAA/005000000000001AAA`, undefined],
    ['sign-in', 'POST', `${host}/services/oauth2/token`, 'grant_type=authorization_code'],
    ['sign-in', 'POST', `${host}/services/oauth2/revoke`, 'token=x'],
    ['reads-together', 'POST', `${data}/composite`, composite('GET', 'GET')],
    ['reads-together', 'POST', `${data}/tooling/composite`, composite('GET')],
    ['metadata-read', 'POST', `${host}/services/Soap/m/66.0`, soap('readMetadata')],
    // What would write, or might.
    ['other', 'POST', `${data}/composite`, composite('GET', 'PATCH')],
    ['other', 'POST', `${data}/composite`, composite()],
    ['other', 'POST', `${host}/services/Soap/m/66.0`, soap('updateMetadata')],
    ['other', 'POST', `${data}/sobjects/Account`, '{}'],
    ['other', 'PATCH', `${data}/sobjects/Account/001`, '{}'],
    ['other', 'DELETE', `${data}/sobjects/Account/001`, undefined],
  ])('is of the kind %s: %s %s', (kind, method, url, body) => {
    expect(callKindOf({ method, path: pathOf(url), asked: [...askedBy({ url, body })] })).toBe(kind);
  });
});
