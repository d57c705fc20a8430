import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCharacter } from '../testing/any-character.ts';
import { mendDashes, plainAddress, recognizeSalesforceHost, type SalesforceHostKind } from './host.ts';

const kindOf = (name: string): SalesforceHostKind | null => recognizeSalesforceHost(name)?.kind ?? null;

describe('a host', () => {
  it.each<[SalesforceHostKind, readonly string[]]>([
    [
      'org',
      [
        'acme.my.salesforce.com',
        'acme--uat.sandbox.my.salesforce.com',
        'acme--dev.cs77.my.salesforce.com',
        'acme-dev-ed.develop.my.salesforce.com',
        'acme.scratch.my.salesforce.com',
        'acme.my.salesforce.mil',
        'acme.my.sfcrmproducts.cn',
        'acme.my-salesforce.com',
        // A company of this name can have it.
        'acme1.my.salesforce.com',
      ],
    ],
    ['login', ['login.salesforce.com', 'test.salesforce.com']],
    [
      'page',
      [
        'acme.lightning.force.com',
        'acme1.lightning.force.com',
        'acme--uat.sandbox.lightning.force.com',
        'acme.my.salesforce-setup.com',
        'acme.lightning.crmforce.mil',
        'acme.lightning.sfcrmapps.cn',
        'acme.my-lightning.com',
      ],
    ],
    [
      'instance',
      [
        'na73.salesforce.com',
        'eu10.salesforce.com',
        'um1.salesforce.com',
        'usa77.salesforce.com',
        'usa72s.salesforce.com',
        'cs123.salesforce.com',
        'gs0.salesforce.com',
        'na1-api.salesforce.com',
        'eu10.lightning.force.com',
        'deu42.lightning.force.com',
      ],
    ],
    [
      'old',
      [
        'fieldco-2247.cloudforce.com',
        'acme.database.com',
        'acme.my.database.com',
        'acme--uat.cs10.cloudforce.com',
      ],
    ],
    [
      'site',
      [
        'acme--pkg.vf.force.com',
        'c.na73.visual.force.com',
        'acme--c.visualforce.com',
        'acme.my.site.com',
        'acme.secure.force.com',
        'acme.file.force.com',
        'acme.my.salesforce-sites.com',
        'acme.my.salesforce-scrt.com',
        'force.com',
        'lightning.force.com',
      ],
    ],
    [
      'other',
      [
        'salesforce.com',
        'www.salesforce.com',
        'help.salesforce.com',
        'welcome.salesforce.com',
        'my.salesforce.com',
      ],
    ],
  ])('of Salesforce is recognized: %s', (kind, names) => {
    for (const name of names) expect(kindOf(name), name).toBe(kind);
  });

  it.each([
    ['acme.lightning.force.com', 'acme.my.salesforce.com'],
    ['acme--uat.sandbox.lightning.force.com', 'acme--uat.sandbox.my.salesforce.com'],
    ['acme.my.salesforce-setup.com', 'acme.my.salesforce.com'],
    ['acme.lightning.crmforce.mil', 'acme.my.salesforce.mil'],
    ['acme.my.salesforce.com', 'acme.my.salesforce.com'],
    ['eu10.salesforce.com', null],
    ['acme.cloudforce.com', null],
    ['acme--pkg.vf.force.com', null],
  ])('%s signs people in at %s', (name, loginHost) => {
    expect(recognizeSalesforceHost(name)?.loginHost).toBe(loginHost);
  });

  it.each([
    'salesforce.com.evil.example',
    'acme.my.salesforce.com.evil.example',
    'evilsalesforce.com',
    'evil-salesforce.com',
    'notforce.com',
    'acme.my.salesforce.community',
    'evilcloudforce.com',
    'mydatabase.com',
    'mysite.com',
    'acme.my.salesforce.com.',
    'acme..my.salesforce.com',
    '.my.salesforce.com',
    'xn--acme-9ta.my.salesforce.com',
    'acme.xn--lightning-9ta.force.com',
    'a_b.my.salesforce.com',
    '-acme.my.salesforce.com',
    'ACME.my.salesforce.com',
    'acme.my.salesforce.com:443',
    'user@acme.my.salesforce.com',
    'acme.my.salesforce.com/',
    'acme .my.salesforce.com',
    'acme\n.my.salesforce.com',
    '127.0.0.1',
    '[::1]',
    '',
    '.',
    `${'a'.repeat(64)}.my.salesforce.com`,
    `${'a.'.repeat(200)}my.salesforce.com`,
  ])('that only looks like Salesforce’s is not: %s', (name) => {
    expect(recognizeSalesforceHost(name)).toBeNull();
  });

  const owned =
    /(?:^|\.)(?:salesforce\.(?:com|mil)|my-salesforce\.com|my-lightning\.com|force\.com|site\.com|visualforce\.com|documentforce\.com|force-user-content\.com|salesforce-(?:setup|experience|sites|scrt)\.com|salesforceliveagent\.com|cloudforce\.com|database\.com|crmforce\.mil|sfcrm(?:products|apps)\.cn)$/;
  const piece = fc.constantFrom(
    'acme',
    'evil',
    '.my.salesforce.com',
    '.salesforce.com',
    'salesforce.com',
    '.force.com',
    'force.com',
    '.lightning.force.com',
    '.cloudforce.com',
    '.example',
    '.com',
    '.',
    '-',
    '--',
    '@',
    ':8443',
    '/',
    '\\',
    '?',
    '#',
    ' ',
    '\t',
    '\u0000',
    '\u200b',
    '%2e',
    '。',
    'é',
    'xn--a',
    'na73',
    '.sandbox',
  );

  it('is Salesforce’s only if its registered domain is, whatever is around it', () => {
    let recognized = 0;
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 7 }), (pieces) => {
        const name = pieces.join('');
        const found = recognizeSalesforceHost(name);
        if (!found) return;
        recognized += 1;
        expect(name).toMatch(/^[a-z0-9.-]+$/);
        expect(name).toMatch(owned);
        if (found.loginHost !== null)
          expect(recognizeSalesforceHost(found.loginHost)?.loginHost).toBe(found.loginHost);
      }),
      { numRuns: 5_000, examples: [[['acme', '.my.salesforce.com']]] },
    );
    expect(recognized).toBeGreaterThan(0);
  });

  it('is decided without an error for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: anyCharacter }), (text) => {
        const found = recognizeSalesforceHost(text);
        if (found) expect(text).toMatch(owned);
        expect(typeof plainAddress(text)).toBe('string');
      }),
    );
  });
});

describe('a typographic dash', () => {
  it.each([
    ['https://company—uat.sandbox.lightning.force.com/', 'https://company--uat.sandbox.lightning.force.com/'],
    ['company–uat.sandbox.my.salesforce.com', 'company--uat.sandbox.my.salesforce.com'],
    ['company–-uat.sandbox.my.salesforce.com', 'company--uat.sandbox.my.salesforce.com'],
    ['company——uat.sandbox.my.salesforce.com', 'company--uat.sandbox.my.salesforce.com'],
    ['company—dev.cs77.my.salesforce.com', 'company--dev.cs77.my.salesforce.com'],
    ['big‑company—uat.sandbox.my.salesforce.com', 'big-company--uat.sandbox.my.salesforce.com'],
    ['acme–dev‑ed.develop.my.salesforce.com', 'acme-dev-ed.develop.my.salesforce.com'],
    ['acme-corp--uat.sandbox.my.salesforce.com', 'acme-corp--uat.sandbox.my.salesforce.com'],
    // One of several is before the sandbox, if no hyphens are.
    ['acme–corp--uat.sandbox.my.salesforce.com', 'acme-corp--uat.sandbox.my.salesforce.com'],
    ['acme—corp—uat.sandbox.my.salesforce.com', 'acme-corp--uat.sandbox.my.salesforce.com'],
    ['https://acme%E2%80%94uat.sandbox.my.salesforce.com', 'https://acme--uat.sandbox.my.salesforce.com'],
    ['acme%e2%80%93corp.lightning.force.com', 'acme-corp.lightning.force.com'],
    // Only of the host.
    ['https://acme.my.salesforce.com/a—b?c=d–e', 'https://acme.my.salesforce.com/a—b?c=d–e'],
    ['', ''],
  ])('of %s is mended', (given, mended) => {
    expect(mendDashes(given)).toBe(mended);
  });

  it('does not change what a host without one is', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        expect(mendDashes(url)).toBe(url);
      }),
    );
  });
});

describe('an address from a mail or from another address', () => {
  it.each([
    ' <https://acme.my.salesforce.com/> ',
    '“https://acme.my.salesforce.com/”,',
    '(https://acme.my.salesforce.com/)',
    "'https://acme.my.salesforce.com/';",
    'https%3A%2F%2Facme.my.salesforce.com%2F',
    'https%253A%252F%252Facme.my.salesforce.com%252F',
  ])('%s is read', (pasted) => {
    expect(plainAddress(pasted)).toBe('https://acme.my.salesforce.com/');
  });

  it.each(['https%3A%2F%2Facme%', 'https%25253A%25252F%25252Facme.my.salesforce.com'])(
    'that is none is not guessed: %s',
    (pasted) => {
      expect(plainAddress(pasted)).not.toMatch(/^https?:/);
    },
  );
});
