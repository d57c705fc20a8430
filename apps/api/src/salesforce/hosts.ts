/**
 * Which hosts may be sent an org's token, and which may be asked to sign someone in.
 * Matched on the parsed URL, never on text. Sources: A 2.4.
 */
export interface SalesforceHosts {
  /** Origin of the login host for any address of an org, or null when it is not one. */
  loginOrigin(address: string): string | null;
  /** Whether this URL is on a host that may hold an org's data. */
  permits(url: string | URL): boolean;
  /** Whether this URL is on the deployment's own login host, which may be on a private network. */
  isOwn(url: string | URL): boolean;
}

/** Suffixes of My Domain hosts. One or more labels stand before them. */
const orgSuffixes = [
  '.my.salesforce.com',
  '.my.salesforce.mil',
  '.my.sfcrmproducts.cn',
  '.my-salesforce.com',
] as const;
const loginHosts = new Set(['login.salesforce.com', 'test.salesforce.com']);
/** Hosts of an org's pages, and the My Domain suffix that serves its API and sign-in. */
const pageSuffixes = [
  ['.lightning.force.com', '.my.salesforce.com'],
  ['.my.salesforce-setup.com', '.my.salesforce.com'],
  ['.lightning.crmforce.mil', '.my.salesforce.mil'],
  ['.lightning.sfcrmapps.cn', '.my.sfcrmproducts.cn'],
  ['.my-lightning.com', '.my-salesforce.com'],
] as const;

const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
/** Plain ASCII labels: no IDN, no empty label, no trailing dot. */
const isLabelTree = (host: string): boolean =>
  host.split('.').every((part) => label.test(part) && !part.startsWith('xn--'));
/** The longest name that DNS has. */
const longestHost = 253;

const isOrgHost = (host: string): boolean =>
  host.length <= longestHost &&
  orgSuffixes.some((suffix) => host.endsWith(suffix) && isLabelTree(host.slice(0, -suffix.length)));

const parse = (url: string | URL): URL | null => (URL.canParse(url) ? new URL(url) : null);
const isAnonymous = (url: URL): boolean => url.username === '' && url.password === '';
/** https on the default port, without a user name: everything else is somebody trying something. */
const isPlainHttps = (url: URL): boolean => url.protocol === 'https:' && url.port === '' && isAnonymous(url);

/** `loginUrl`: the deployment's own login host, which then is the only one people are sent to. */
export const salesforceHosts = (loginUrl: string | null): SalesforceHosts => {
  const ownUrl = loginUrl === null ? null : new URL(loginUrl);
  const own = ownUrl?.origin ?? null;
  const isOwn = (url: string | URL): boolean => {
    const parsed = parse(url);
    // Protocol and host rather than the origin: a `blob:` address has the origin of the address inside it.
    return (
      parsed !== null &&
      parsed.protocol === ownUrl?.protocol &&
      parsed.host === ownUrl.host &&
      isAnonymous(parsed)
    );
  };
  return {
    isOwn,
    permits: (url) => {
      if (isOwn(url)) return true;
      const parsed = parse(url);
      return (
        parsed !== null &&
        isPlainHttps(parsed) &&
        (isOrgHost(parsed.hostname) || loginHosts.has(parsed.hostname))
      );
    },
    loginOrigin: (address) => {
      const text = address.trim();
      const url = parse(
        /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]*:\d/.test(text) ? text : `https://${text}`,
      );
      if (!url) return null;
      if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
      if (!isAnonymous(url)) return null;
      if (own !== null && url.host === ownUrl?.host) return own;
      if (url.port !== '') return null;
      const host = url.hostname;
      const page = pageSuffixes.find(([suffix]) => host.endsWith(suffix));
      const org = page ? host.slice(0, -page[0].length) + page[1] : host;
      if (!isOrgHost(org) && !loginHosts.has(org)) return null;
      return own ?? `https://${org}`;
    },
  };
};
