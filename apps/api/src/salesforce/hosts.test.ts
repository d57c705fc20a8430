import { anyCharacter } from '@orgready/shared/testing/any-character';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { salesforceHosts } from './hosts.ts';

const real = salesforceHosts(null);
const own = salesforceHosts('http://127.0.0.1:4001');

describe('T06: hosts that may be given a token', () => {
  it.each([
    'https://acme.my.salesforce.com',
    'https://acme.my.salesforce.com/services/data/v66.0/query?q=x',
    'https://acme--uat.sandbox.my.salesforce.com',
    'https://acme-dev-ed.develop.my.salesforce.com',
    'https://ACME.My.SalesForce.COM/',
    'https://acme.my.salesforce.com:443/',
    'https://acme.my.salesforce.mil',
    'https://acme.my.sfcrmproducts.cn',
    'https://acme.my-salesforce.com',
    'https://login.salesforce.com/services/oauth2/token',
    'https://test.salesforce.com',
  ])('are Salesforce’s: %s', (url) => {
    expect(real.permits(url)).toBe(true);
  });

  const spoofs = [
    'http://acme.my.salesforce.com',
    'https://acme.my.salesforce.com:8443',
    'https://acme.my.salesforce.com:80',
    'https://acme.my.salesforce.com.',
    'https://acme.my.salesforce.com./services',
    'https://acme..my.salesforce.com',
    'https://.my.salesforce.com',
    'https://my.salesforce.com',
    'https://salesforce.com',
    'https://evil.salesforce.com',
    'https://evil-my.salesforce.com',
    'https://evilmy.salesforce.com',
    'https://evil.my-salesforce.com.evil.example',
    'https://my.salesforce.com.evil.com',
    'https://acme.my.salesforce.com.evil.com',
    'https://acme.my.salesforce.com@evil.com',
    'https://acme.my.salesforce.com:pw@evil.com',
    'https://user@acme.my.salesforce.com',
    'https://user:pw@acme.my.salesforce.com',
    'https://:pw@acme.my.salesforce.com',
    'https://evil.com\\@acme.my.salesforce.com',
    'https://evil.com#@acme.my.salesforce.com',
    'https://evil.com?acme.my.salesforce.com',
    'https://evil.com/.my.salesforce.com',
    'https://xn--acme-9ta.my.salesforce.com',
    'https://acmé.my.salesforce.com',
    'https://a_b.my.salesforce.com',
    'https://-acme.my.salesforce.com',
    'https://acme.my.salesforce.xn--com-9ta',
    'https://127.0.0.1',
    'https://2130706433',
    'https://[::1]',
    'https://[::ffff:127.0.0.1]',
    'https://169.254.169.254/latest/meta-data',
    'https://localhost',
    '//acme.my.salesforce.com',
    'acme.my.salesforce.com',
    'javascript:alert(1)//acme.my.salesforce.com',
    'data:text/html,acme.my.salesforce.com',
    'blob:https://acme.my.salesforce.com/1',
    'file:///acme.my.salesforce.com',
    'ftp://acme.my.salesforce.com',
    'ws://acme.my.salesforce.com',
    `https://${'a'.repeat(64)}.my.salesforce.com`,
    `https://${'a.'.repeat(200)}my.salesforce.com`,
    '',
    ' ',
    'null',
  ];
  it.each(spoofs)('are not what only looks like Salesforce’s: %s', (url) => {
    expect(real.permits(url)).toBe(false);
    expect(own.permits(url)).toBe(false);
  });

  it('are, beside Salesforce’s, those of the deployment’s own login host, and of no other port', () => {
    expect(own.permits('http://127.0.0.1:4001/services/data/')).toBe(true);
    expect(own.permits('https://acme.my.salesforce.com')).toBe(true);
    expect(real.permits('http://127.0.0.1:4001/services/data/')).toBe(false);
    for (const url of [
      'http://127.0.0.1:4002/',
      'http://127.0.0.1/',
      'https://127.0.0.1:4001/',
      'http://localhost:4001/',
      'http://user@127.0.0.1:4001/',
      'http://user:pw@127.0.0.1:4001/',
      'blob:http://127.0.0.1:4001/1',
      'http://127.0.0.1:4001@evil.com/',
    ]) {
      expect(own.permits(url), url).toBe(false);
      expect(own.isOwn(url), url).toBe(false);
    }
  });

  it('are exactly those whose parsed name ends in a suffix of Salesforce, whatever stands around it', () => {
    const piece = fc.constantFrom(
      'https://',
      'http://',
      '//',
      'acme',
      '.my.salesforce.com',
      'my.salesforce.com',
      '.my-salesforce.com',
      'evil.com',
      '@',
      ':',
      '443',
      '/',
      '\\',
      '?',
      '#',
      '.',
      '-',
      ' ',
      '\t',
      '%2e',
      '%00',
      '。',
      'é',
      'xn--a',
      '[::1]',
    );
    let permitted = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const url = pieces.join('');
        if (!real.permits(url)) return;
        permitted += 1;
        const parsed = new URL(url);
        expect(parsed.hostname).toMatch(/^[a-z0-9.-]+\.my(?:\.|-)salesforce\.com$/);
        expect(parsed.origin).toBe(`https://${parsed.hostname}`);
        expect(parsed.username + parsed.password).toBe('');
      }),
      { numRuns: 5_000, examples: [[['https://', 'acme', '.my.salesforce.com', '/']]] },
    );
    expect(permitted).toBeGreaterThan(0);
  });

  it('are decided without an error for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: anyCharacter }), (text) => {
        expect(typeof real.permits(text)).toBe('boolean');
        const { origin } = real.locateOrg(text);
        if (origin !== null) expect(real.permits(origin)).toBe(true);
      }),
    );
    const endless = `${'x'.repeat(1_000_000)}.my.salesforce.com`;
    expect(real.permits(`https://${endless}`)).toBe(false);
    expect(real.locateOrg(endless).origin).toBeNull();
  });
});

describe('the login host of an org', () => {
  it.each([
    ['acme.my.salesforce.com', 'https://acme.my.salesforce.com'],
    ['  https://acme.my.salesforce.com/lightning/page/home \n', 'https://acme.my.salesforce.com'],
    ['http://acme.my.salesforce.com', 'https://acme.my.salesforce.com'],
    ['HTTPS://ACME.MY.SALESFORCE.COM', 'https://acme.my.salesforce.com'],
    ['https://acme.lightning.force.com/lightning/setup/SetupOneHome/home', 'https://acme.my.salesforce.com'],
    ['acme--uat.sandbox.lightning.force.com', 'https://acme--uat.sandbox.my.salesforce.com'],
    ['https://acme.my.salesforce-setup.com/lightning/setup', 'https://acme.my.salesforce.com'],
    ['https://acme--uat.sandbox.my.salesforce-setup.com', 'https://acme--uat.sandbox.my.salesforce.com'],
    ['https://acme.lightning.crmforce.mil', 'https://acme.my.salesforce.mil'],
    ['https://acme.lightning.sfcrmapps.cn', 'https://acme.my.sfcrmproducts.cn'],
    ['https://acme.my-lightning.com', 'https://acme.my-salesforce.com'],
    ['login.salesforce.com', 'https://login.salesforce.com'],
    ['https://test.salesforce.com/?un=ada', 'https://test.salesforce.com'],
    ['//acme.my.salesforce.com', 'https://acme.my.salesforce.com'],
    ['https://acme—uat.sandbox.lightning.force.com/', 'https://acme--uat.sandbox.my.salesforce.com'],
    ['acme–uat.sandbox.my.salesforce.com', 'https://acme--uat.sandbox.my.salesforce.com'],
  ])('of %s is %s', (address, origin) => {
    expect(real.locateOrg(address)).toEqual({ origin });
  });

  it.each([
    'acme',
    'https://acme.example',
    'https://lightning.force.com',
    'https://evil-lightning.force.com',
    'https://acme.lightning.force.com.evil.com',
    'https://acme.lightning.force.com@evil.com',
    'https://user@acme.lightning.force.com',
    'https://acme.lightning.force.com:8443',
    'https://acme.lightning.force.com.',
    'https://acme--pkg.vf.force.com',
    'https://acme.my.site.com',
    'welcome.salesforce.com',
    'javascript:alert(1)',
    'javascript://acme.my.salesforce.com/%0aalert(1)',
    'data:text/html,https://acme.my.salesforce.com',
    'mailto:ada@acme.my.salesforce.com',
    'https://xn--acme-9ta.lightning.force.com',
    '127.0.0.1',
    '127.0.0.1:4001',
    'https://',
    'x y.my.salesforce.com',
    '',
  ])('is none for what is not an org: %s', (address) => {
    expect(real.locateOrg(address).origin).toBeNull();
  });

  it.each([
    ['https://eu10.salesforce.com', 'instance'],
    ['https://usa77.salesforce.com/home/home.jsp', 'instance'],
    ['eu10.lightning.force.com', 'instance'],
    ['https://fieldco-2247.cloudforce.com/', 'old'],
    ['acme.database.com', 'old'],
    ['https://acme--pkg.vf.force.com', 'site'],
    ['https://acme.my.site.com', 'site'],
    ['welcome.salesforce.com', 'other'],
    ['https://salesforce.com.evil.example', 'foreign'],
    ['https://eu10.salesforce.com@evil.example', 'foreign'],
    ['https://eu10.salesforce.com:8443', 'foreign'],
    ['https://user@eu10.salesforce.com', 'foreign'],
    ['https://eu10.salesforce.com.', 'foreign'],
    ['javascript://eu10.salesforce.com/%0aalert(1)', 'foreign'],
    ['https://evil—.my.salesforce.com.evil.example', 'foreign'],
  ])('of %s does not show; the address is of the kind %s', (address, kind) => {
    expect(real.locateOrg(address)).toEqual({ origin: null, kind });
    expect(own.locateOrg(address)).toEqual({ origin: null, kind });
  });

  it('is the deployment’s own, where it has one, for every org and for itself', () => {
    for (const address of [
      'acme.my.salesforce.com',
      'https://acme.lightning.force.com',
      '127.0.0.1:4001',
      'http://127.0.0.1:4001/lightning/setup',
    ])
      expect(own.locateOrg(address).origin, address).toBe('http://127.0.0.1:4001');
    for (const address of ['127.0.0.1:4002', 'evil.com', 'ftp://127.0.0.1:4001', 'http://u@127.0.0.1:4001'])
      expect(own.locateOrg(address).origin, address).toBeNull();
  });
});

describe('F14: an issuer', () => {
  const hosts = salesforceHosts(null);
  const acme = 'https://acme.my.salesforce.com';
  it.each([
    [acme, acme, true],
    ['https://login.salesforce.com', acme, true],
    [acme, 'https://login.salesforce.com', true],
    ['https://other.my.salesforce.com', acme, false],
    ['https://evil.example', 'https://login.salesforce.com', false],
    ['http://acme.my.salesforce.com', acme, false],
    ['not an address', acme, false],
  ])('%s of a sign-in at %s: %s', (issuer, loginUrl, expected) => {
    expect(hosts.isIssuer(issuer, loginUrl)).toBe(expected);
  });
});
