import {
  plainAddress,
  recognizeSalesforceHost,
  type SalesforceHostKind,
} from '@orgready/shared/salesforce/host';

/** Where an address of an org signs people in, or what it is instead; `foreign` if it is not Salesforce's. */
export type OrgAddress =
  | { readonly origin: string }
  | { readonly origin: null; readonly kind: SalesforceHostKind | 'foreign' };

/**
 * Which hosts may be sent an org's token, and which may be asked to sign someone in.
 * Matched on the parsed URL, never on text. Sources: A 2.4.
 */
export interface SalesforceHosts {
  /** Origin of the login host for any address of an org, or what the address is instead. */
  locateOrg(address: string): OrgAddress;
  /** Whether this URL is on a host that may hold an org's data. */
  permits(url: string | URL): boolean;
  /**
   * Whether an issuer may answer a sign-in at this origin: the origin itself, or, where the generic login host leads to an
   * org's own and back, any of Salesforce's.
   */
  isIssuer(issuer: string, loginUrl: string): boolean;
  /** Whether this login host leads to any org, not to a certain one. */
  isGeneric(url: string): boolean;
  /** Whether this URL is on the deployment's own login host, which may be on a private network. */
  isOwn(url: string | URL): boolean;
}

/** The hosts that serve the API and the sign-in. */
const mayHoldData: ReadonlySet<SalesforceHostKind | undefined> = new Set(['org', 'login']);
const foreign: OrgAddress = { origin: null, kind: 'foreign' };

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
  const permits = (url: string | URL): boolean => {
    if (isOwn(url)) return true;
    const parsed = parse(url);
    return (
      parsed !== null &&
      isPlainHttps(parsed) &&
      mayHoldData.has(recognizeSalesforceHost(parsed.hostname)?.kind)
    );
  };
  const isGeneric = (url: string): boolean =>
    isOwn(url) || recognizeSalesforceHost(parse(url)?.hostname ?? '')?.kind === 'login';
  return {
    isOwn,
    permits,
    isGeneric,
    isIssuer: (issuer, loginUrl) =>
      permits(issuer) &&
      (parse(issuer)?.host === parse(loginUrl)?.host || isGeneric(issuer) || isGeneric(loginUrl)),
    locateOrg: (address) => {
      const text = plainAddress(address);
      const url = parse(
        /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]*:\d/.test(text) ? text : `https://${text}`,
      );
      if (!url) return foreign;
      if (url.protocol !== 'https:' && url.protocol !== 'http:') return foreign;
      if (!isAnonymous(url)) return foreign;
      if (own !== null && url.host === ownUrl?.host) return { origin: own };
      if (url.port !== '') return foreign;
      const host = recognizeSalesforceHost(url.hostname);
      if (!host) return foreign;
      if (host.loginHost === null || !mayHoldData.has(recognizeSalesforceHost(host.loginHost)?.kind))
        return { origin: null, kind: host.kind };
      return { origin: own ?? `https://${host.loginHost}` };
    },
  };
};
