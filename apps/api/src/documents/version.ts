import type { Brand } from '@orgready/shared/document/brand';
import type { Locale } from '@orgready/shared/language/locales';
import type { Scope } from '../storage/claims.ts';
import type { Connection } from '../storage/connections.ts';
import { contentHash } from '../storage/digest.ts';
import type { Setup } from '../storage/setups.ts';
import type { Progress } from '../storage/verifications.ts';

/** The browser that reads a document. */
export interface Reader {
  /** Its own sign-in. */
  readonly connection: Connection | undefined;
  /** The host that it last signed in at for this setup; null if there is none. */
  readonly signInHost: string | null;
  readonly locale: Locale;
  /** The steps that it may open; null for all of them. */
  readonly scope: Scope;
}

const shorten = (content: unknown): string => contentHash(JSON.stringify(content) ?? '');

/**
 * Returns the version of a setup for one reader. It is made from the reader's access, the language, the release and the brand, the
 * counter of the setup, and what expires without being counted, such as the lease of a verification.
 */
export const versionOf = (
  release: string,
  setup: Setup,
  { connection, signInHost, locale, scope }: Reader,
  { running }: Pick<Progress, 'running'>,
  callCount: number,
  brand: Brand,
): string =>
  [
    shorten([release, locale, scope, signInHost, connection && [connection.id, connection.state], brand]),
    setup.seq,
    shorten([running?.id, callCount]),
  ].join('.');

/** Returns the version of a part of the setup: the setup's version and a digest of the part. */
export const partVersion = (setupVersion: string, part: unknown): string =>
  `${setupVersion}.${shorten(part)}`;

/** Returns true if a part with this version belongs to this version of the setup. */
export const isPartOf = (known: string | undefined, setupVersion: string): boolean =>
  known?.startsWith(`${setupVersion}.`) ?? false;

/**
 * Returns true if the setup has changed and the part has not, for the same reader. A change that is not counted, such as
 * of access, always shows.
 */
export const isSamePart = (known: string | undefined, version: string): boolean => {
  const [before, now] = [known?.split('.') ?? [], version.split('.')];
  return before[0] === now[0] && before[1] !== now[1] && before[3] === now[3];
};
