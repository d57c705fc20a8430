import type { Party } from '@orgready/shared/document/setup-document';
import type { Locale } from '@orgready/shared/language/locales';
import type { Guide } from './model/guide.ts';

/** Org-specific names this reader may see. Absent until read, and hidden from anyone not signed in. */
export interface OrgNames {
  /** The user that the setup is about, and that user's profile. */
  readonly user?: string | undefined;
  readonly profile?: string | undefined;
  /** Label of the permission set that the setup fills. */
  readonly set?: string | undefined;
}

/** Name of the deployment’s own sign-in app. */
const deploymentApp = 'OrgReady';

/** Returns the placeholders that every message of a guide can use, in addition to the guide's own. */
export const placeholders = <Params>(
  guide: Pick<Guide<Params>, 'describe' | 'placeholders' | 'signInApp'>,
  { params, party }: { readonly params: Params; readonly party: Party },
  customer: string,
  locale: Locale,
  { user, profile, set }: OrgNames = {},
) => ({
  ...guide.placeholders(params, locale),
  /** The app used to sign in. */
  app: guide.signInApp?.(params).label ?? deploymentApp,
  party: party.name,
  /** What is set up. */
  blueprint: guide.describe(params).name,
  customer,
  /** For `select` in messages: `unknown` if there is no name. */
  user: user ?? 'unknown',
  profile: profile ?? 'unknown',
  set: set ?? 'unknown',
});
