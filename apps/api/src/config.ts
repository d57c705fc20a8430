import { isIP } from 'node:net';
import { z } from 'zod';
import { type Bounds, usualBounds } from './bounds.ts';
import { linkHostFaults, linkHosts } from './config-link-hosts.ts';
import { type OidcConfig, oidcFaults, oidcOf, oidcVariables } from './config-oidc.ts';

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where browsers reach us. Links and the OAuth callback are made from it, and no other host is answered. */
  readonly publicUrl: URL;
  /** Further hosts of the customer side: by host the blueprint whose links it opens. */
  readonly linkHosts: ReadonlyMap<string, string>;
  readonly databaseUrl: string;
  /** The first seals, each opens; null: to be made beside the database file. */
  readonly secretKeys: readonly Buffer[] | null;
  /** Marks the events of the audit trail; null: to be made beside the database file. */
  readonly auditKey: Buffer | null;
  /** The only login host, and a permitted instance host, instead of Salesforce's own; an origin. */
  readonly salesforceLoginUrl: string | null;
  /** The deployment's own sign-in app, for guides that bring none; null: they are not offered. */
  readonly signInApp: { readonly consumerKey: string; readonly consumerSecret: string | null } | null;
  /** Where people on the staff sign in; null: here, with a password. */
  readonly oidc: OidcConfig | null;
  /** Whether people on the staff need a second factor here: not on localhost, nor where an identity provider asks for it. */
  readonly requiresSecondFactor: boolean;
  /** For scripts; null: they cannot call. */
  readonly staffKey: string | null;
  readonly logLevel: string;
  /** How long things are kept, in milliseconds (docs/how-to/retention.md). */
  readonly keep: Pick<Bounds, 'keepReadings' | 'keepCalls' | 'keepLinks' | 'keepSetups'>;
  /** Where the numbers for operators are answered, apart from the product; null: nowhere. */
  readonly metrics: { readonly port: number; readonly host: string } | null;
  /** For Express: how many proxies, or which, may name the client they forward for. */
  readonly trustProxy: number | readonly string[];
}

/** The environment does not describe a deployment. Has every fault, not the first. */
export class ConfigError extends Error {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

const loopback = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const isLoopback = (url: URL): boolean => loopback.test(url.hostname);

const origin = z
  .url({ protocol: /^https?$/, error: 'must be a URL that begins with https:// or http://' })
  .transform((text) => new URL(text))
  .refine((url) => url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '', {
    error: 'must be an origin, without a path',
  });

const secretKeys = z.string().transform((text, context) => {
  const keys = text.split(',').map((key) => Buffer.from(key.trim(), 'base64'));
  if (keys.some((key) => key.length !== 32)) {
    context.addIssue('must be base64 keys of 32 bytes each, separated by commas');
  }
  return keys;
});

const auditKey = z
  .string()
  .transform((text) => Buffer.from(text.trim(), 'base64'))
  .refine((key) => key.length === 32, { error: 'must be a base64 key of 32 bytes' });

const dayLength = 24 * 60 * 60_000;
const days = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, { error: 'must be a number of days from 1 to 9999' })
  .transform((text) => Number(text) * dayLength);

const proxyNames = new Set(['loopback', 'linklocal', 'uniquelocal']);
const isProxy = (text: string): boolean => {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  const prefix = bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
  return proxyNames.has(text) || (version !== 0 && prefix && rest.length === 0);
};
const trustProxy = z.string().transform((text, context): number | string[] => {
  if (/^\d$/.test(text)) return Number(text);
  const proxies = text.split(',').map((proxy) => proxy.trim());
  if (!proxies.every(isProxy))
    context.addIssue('must be a number of proxies, or addresses and networks separated by commas');
  return proxies;
});

const shortestStaffKey = 24;

const port = z
  .string()
  .regex(/^\d{1,5}$/, { error: 'must be a port number' })
  .transform(Number)
  .refine((number) => number <= 65_535, { error: 'must be a port number' });

const environment = z.object({
  PORT: port.default(4000),
  HOST: z.string().default('localhost'),
  PUBLIC_URL: origin.optional(),
  LINK_HOSTS: linkHosts.optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(?:sqlite:.+|postgres(?:ql)?:\/\/.+)$/, { error: 'must begin with sqlite: or postgres://' })
    .default('sqlite:./data/orgready.db'),
  SECRET_KEYS: secretKeys.optional(),
  AUDIT_KEY: auditKey.optional(),
  SALESFORCE_LOGIN_URL: origin.optional(),
  SALESFORCE_CLIENT_ID: z
    .string()
    .regex(/^[\x21-\x7e]{10,300}$/, { error: 'must be a consumer key: 10 to 300 characters without spaces' })
    .optional(),
  SALESFORCE_CLIENT_SECRET: z.string().max(500, { error: 'must have at most 500 characters' }).optional(),
  ...oidcVariables,
  STAFF_API_KEY: z
    .string()
    .min(shortestStaffKey, { error: `must have at least ${shortestStaffKey} characters` })
    .optional(),
  KEEP_READINGS_DAYS: days.default(usualBounds.keepReadings),
  KEEP_CALLS_DAYS: days.default(usualBounds.keepCalls),
  KEEP_LINKS_DAYS: days.default(usualBounds.keepLinks),
  KEEP_SETUPS_DAYS: days.default(usualBounds.keepSetups),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], {
      error: 'must be fatal, error, warn, info, debug, trace or silent',
    })
    .default('info'),
  METRICS_PORT: port.optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  TRUST_PROXY: trustProxy.optional(),
});

/** Names of all variables that the server reads. */
export const variableNames: readonly string[] = Object.keys(environment.shape);

/** The file of a SQLite database; undefined when it is in memory or no SQLite. */
export const databaseFile = (databaseUrl: string): string | undefined =>
  databaseUrl.startsWith('sqlite:') && databaseUrl !== 'sqlite::memory:'
    ? databaseUrl.slice('sqlite:'.length)
    : undefined;

/** Keys that stand in this repository: the demo's, and those that a manual would show. */
const placeholder =
  /demo|example|change.?me|not-for-production|placeholder|default|secret.?key|staff.?key|password/i;
/** A random key of 24 characters has at least this many different ones; one of fewer was typed. */
const leastDifferent = 10;

/** Returns the faults of secrets that anybody could guess. */
const weakSecrets = (given: {
  readonly STAFF_API_KEY: string | undefined;
  readonly SECRET_KEYS: string | undefined;
  readonly AUDIT_KEY: string | undefined;
}): readonly string[] => {
  const faults: string[] = [];
  const { STAFF_API_KEY: staffKey, SECRET_KEYS: keys } = given;
  if (
    staffKey &&
    staffKey.length >= shortestStaffKey &&
    (new Set(staffKey).size < leastDifferent || placeholder.test(staffKey))
  )
    faults.push('STAFF_API_KEY can be guessed: make a random one, such as with "openssl rand -base64 24"');
  const isTyped = (text: string): boolean => {
    const key = Buffer.from(text.trim(), 'base64');
    return key.length === 32 && new Set(key).size < leastDifferent;
  };
  if (keys?.split(',').some(isTyped))
    faults.push('SECRET_KEYS can be guessed: make each with "openssl rand -base64 32"');
  if (given.AUDIT_KEY !== undefined && isTyped(given.AUDIT_KEY))
    faults.push('AUDIT_KEY can be guessed: make it with "openssl rand -base64 32"');
  return faults;
};

/** Reads the configuration; throws `ConfigError` with all faults. The only reader of the environment. */
export const readConfig = (env: Readonly<Record<string, string | undefined>> = process.env): Config => {
  // An empty variable, as compose files and CI set them, is one that is not set.
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = environment.safeParse(given);
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
  const { PORT, PUBLIC_URL, DATABASE_URL, STAFF_API_KEY } = parsed.success
    ? parsed.data
    : // Parsed separately, so that faults against the rules below are reported together with the faults above.
      {
        PORT: 4000,
        PUBLIC_URL: origin.safeParse(given.PUBLIC_URL).data,
        DATABASE_URL: given.DATABASE_URL ?? 'sqlite:./data/orgready.db',
        STAFF_API_KEY: given.STAFF_API_KEY,
      };

  const publicUrl = PUBLIC_URL ?? new URL(`http://localhost:${PORT}`);
  const loginUrl = origin.safeParse(given.SALESFORCE_LOGIN_URL).data;
  if (loginUrl?.protocol === 'http:' && !(isLoopback(loginUrl) && isLoopback(publicUrl)))
    faults.push('SALESFORCE_LOGIN_URL must begin with https:// unless it and PUBLIC_URL are on localhost');
  faults.push(...oidcFaults(given, isLoopback, publicUrl));
  faults.push(...linkHostFaults(given.LINK_HOSTS, publicUrl, isLoopback));
  if (!isLoopback(publicUrl)) {
    const { SECRET_KEYS: keys, AUDIT_KEY: audit } = given;
    faults.push(...weakSecrets({ STAFF_API_KEY, SECRET_KEYS: keys, AUDIT_KEY: audit }));
    if (publicUrl.protocol !== 'https:')
      faults.push('PUBLIC_URL must begin with https:// unless it is on localhost');
  }
  if (given.SALESFORCE_CLIENT_SECRET !== undefined && given.SALESFORCE_CLIENT_ID === undefined)
    faults.push('SALESFORCE_CLIENT_SECRET needs SALESFORCE_CLIENT_ID, the consumer key of the same app');
  const isDevelopment = isLoopback(publicUrl) && databaseFile(DATABASE_URL) !== undefined;
  for (const name of ['SECRET_KEYS', 'AUDIT_KEY'])
    if (given[name] === undefined && !isDevelopment)
      faults.push(`${name} is required unless PUBLIC_URL is on localhost and the database is a SQLite file`);
  if (given.AUDIT_KEY !== undefined && given.SECRET_KEYS?.split(',').includes(given.AUDIT_KEY))
    faults.push('AUDIT_KEY must not be one of SECRET_KEYS');
  if (!parsed.success || faults.length > 0) throw new ConfigError(faults);

  const { data } = parsed;
  return {
    port: data.PORT,
    host: data.HOST,
    publicUrl,
    linkHosts: data.LINK_HOSTS ?? new Map(),
    databaseUrl: data.DATABASE_URL,
    secretKeys: data.SECRET_KEYS ?? null,
    auditKey: data.AUDIT_KEY ?? null,
    salesforceLoginUrl: data.SALESFORCE_LOGIN_URL?.origin ?? null,
    signInApp:
      data.SALESFORCE_CLIENT_ID === undefined
        ? null
        : {
            consumerKey: data.SALESFORCE_CLIENT_ID,
            consumerSecret: data.SALESFORCE_CLIENT_SECRET ?? null,
          },
    oidc: oidcOf(data),
    requiresSecondFactor: !isLoopback(publicUrl) && data.OIDC_ISSUER === undefined,
    staffKey: data.STAFF_API_KEY ?? null,
    logLevel: data.LOG_LEVEL,
    keep: {
      keepReadings: data.KEEP_READINGS_DAYS,
      keepCalls: data.KEEP_CALLS_DAYS,
      keepLinks: data.KEEP_LINKS_DAYS,
      keepSetups: data.KEEP_SETUPS_DAYS,
    },
    metrics: data.METRICS_PORT === undefined ? null : { port: data.METRICS_PORT, host: data.METRICS_HOST },
    trustProxy: data.TRUST_PROXY ?? 0,
  };
};
