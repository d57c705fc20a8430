/**
 * What a host of Salesforce is:
 * - `org`: an org's My Domain, which serves its sign-in and its API; `login`: Salesforce's general login pages.
 * - `page`: pages of an org (Lightning, Setup) whose name shows the My Domain.
 * - `instance`: a group of Salesforce's servers; `old`: a My Domain of a kind that no longer serves a sign-in.
 * - `site`: pages of an org (sites, Visualforce, files) whose name does not show the My Domain.
 * - `other`: Salesforce's, and nobody's org.
 */
export type SalesforceHostKind = 'org' | 'login' | 'page' | 'instance' | 'old' | 'site' | 'other';

export interface SalesforceHost {
  readonly kind: SalesforceHostKind;
  /** The host that signs people in; null if the name does not show it. */
  readonly loginHost: string | null;
}

/** Suffixes of My Domain hosts, with one or more labels before them (A 2.4). */
const orgSuffixes = [
  '.my.salesforce.com',
  '.my.salesforce.mil',
  '.my.sfcrmproducts.cn',
  '.my-salesforce.com',
];
const loginHosts = new Set(['login.salesforce.com', 'test.salesforce.com']);
/** Hosts of an org's pages, and the My Domain suffix that serves its API and sign-in (A 2.4). */
const pageSuffixes = [
  ['.lightning.force.com', '.my.salesforce.com'],
  ['.my.salesforce-setup.com', '.my.salesforce.com'],
  ['.lightning.crmforce.mil', '.my.salesforce.mil'],
  ['.lightning.sfcrmapps.cn', '.my.sfcrmproducts.cn'],
  ['.my-lightning.com', '.my-salesforce.com'],
] as const;
/** Earlier My Domains (C 7). */
const oldDomains = ['cloudforce.com', 'database.com'];
/** Domains on which Salesforce serves sites, Visualforce, files and chats of orgs (A 2.4). */
const siteDomains = [
  'force.com',
  'site.com',
  'visualforce.com',
  'documentforce.com',
  'force-user-content.com',
  'salesforce-experience.com',
  'salesforce-sites.com',
  'salesforce-scrt.com',
  'salesforceliveagent.com',
  'crmforce.mil',
  'sfcrmapps.cn',
];
/** Salesforce's domains, each of whose other hosts is nobody's org. */
const ownDomains = ['salesforce.com', 'salesforce.mil', 'sfcrmproducts.cn', 'salesforce-setup.com'];

/**
 * Instances have a region and a number, sandboxes of Hyperforce an `s` after it: `na73`, `usa77`, `usa72s`, `cs123`
 * (A 1.1, C 7). `-api` is an alias.
 */
const instance = /^[a-z]{2,3}\d{1,4}[a-z]?(?:-api)?$/;
/** The regions of instances. Only where a My Domain can have the same form, the list decides. */
const knownInstance =
  /^(?:na|eu|ap|um|cs|gs|usa|are|aus|bra|can|che|deu|esp|fra|gbr|idn|ind|irl|isr|ita|jpn|kor|mex|sgp|swe|zaf)\d{1,4}[sz]?$/;

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Plain ASCII labels: no IDN, no empty label, no trailing dot. */
const isLabelTree = (host: string): boolean =>
  host.split('.').every((part) => label.test(part) && !part.startsWith('xn--'));
/** The longest name that DNS has. */
const longestHost = 253;

const isWithin = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);
const before = (host: string, suffix: string): string | null =>
  host.endsWith(suffix) && host.length > suffix.length ? host.slice(0, -suffix.length) : null;

const host = (kind: SalesforceHostKind, loginHost: string | null = null): SalesforceHost => ({
  kind,
  loginHost,
});

/** Returns what a host is, or null if it is not Salesforce's. It must be as a URL parser returns it. */
export const recognizeSalesforceHost = (name: string): SalesforceHost | null => {
  if (name.length > longestHost || !isLabelTree(name)) return null;
  if (loginHosts.has(name)) return host('login', name);
  if (orgSuffixes.some((suffix) => before(name, suffix) !== null)) return host('org', name);
  for (const [suffix, loginSuffix] of pageSuffixes) {
    const domain = before(name, suffix);
    if (domain === null) continue;
    return knownInstance.test(domain) ? host('instance') : host('page', domain + loginSuffix);
  }
  if (oldDomains.some((domain) => isWithin(name, domain))) return host('old');
  if (instance.test(before(name, '.salesforce.com') ?? '')) return host('instance');
  if (siteDomains.some((domain) => isWithin(name, domain))) return host('site');
  return ownDomains.some((domain) => isWithin(name, domain)) ? host('other') : null;
};

/** Dashes that programs and keyboards put in place of hyphens. */
const dashes = /[-‐‑‒–—―−]*[‐‑‒–—―−][-‐‑‒–—―−]*/g;
const isDash = (run: string): boolean => /[‒–—―−]/.test(run);
const isSandboxHost = /\.(?:sandbox|cs\d{1,4})\./i;
/** The same in an address that a browser encoded: U+2010 to U+2015, and U+2212. */
const encodedDash = /%e2%(?:80%9[0-5]|88%92)/gi;

/**
 * Returns an address with the typographic dashes of its host mended: before the name of a sandbox they replace two
 * hyphens (C 7), elsewhere one. The name of a sandbox is last, and has no hyphens.
 */
export const mendDashes = (address: string): string => {
  const [, scheme = '', name = '', rest = ''] =
    /^([a-z][a-z0-9+.-]*:\/\/)?([^/?#\\]*)(.*)$/is.exec(address) ?? [];
  const host = name.replace(encodedDash, decodeURIComponent);
  const runs = [...host.matchAll(dashes)].filter(([run]) => isDash(run));
  const hasLong = host.replace(dashes, ' ').includes('--');
  const long = isSandboxHost.test(host) && !hasLong ? runs.at(-1)?.index : undefined;
  // U+2010 and U+2011 are hyphens of another kind, one for one.
  const mend = (run: string, at: number): string =>
    isDash(run) ? (at === long ? '--' : '-') : '-'.repeat(run.length);
  return scheme + host.replace(dashes, mend) + rest;
};

/** How often an address is encoded at most: it is pasted from a parameter of another address. */
const encodings = 2;

/** Returns an address as it was meant, without what stands around it in a mail, and without its encoding as a parameter. */
export const plainAddress = (pasted: string): string => {
  let text = pasted.trim().replace(/^[<("'“„‘«[]+|[>)"'”“’»\],;]+$/g, '');
  for (let pass = 0; pass < encodings && /^https?%(?:25)?3a/i.test(text); pass += 1)
    try {
      text = decodeURIComponent(text);
    } catch {
      break;
    }
  return mendDashes(text.trim());
};
