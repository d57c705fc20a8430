import type { Party } from '@orgready/shared/document/setup-document';
import type { Locale } from '@orgready/shared/language/locales';
import type { Guide } from './model/guide.ts';

/** Names of the org that its readers may be told; absent while nothing was read, and for whoever is not signed in to it. */
export interface OrgNames {
  /** The user that the setup is about, and the profile of that user. */
  readonly user?: string | undefined;
  readonly profile?: string | undefined;
}

/** What the deployment’s own sign-in app is called. */
const deploymentApp = 'OrgReady';

/** The names that every message of a guide may use, beside the placeholders of its own. */
export const placeholders = <Params>(
  guide: Pick<Guide<Params>, 'describe' | 'placeholders' | 'signInApp'>,
  { params, party }: { readonly params: Params; readonly party: Party },
  customer: string,
  locale: Locale,
  { user, profile }: OrgNames = {},
) => ({
  ...guide.placeholders(params, locale),
  /** The app through which one signs in. */
  app: guide.signInApp?.(params).label ?? deploymentApp,
  party: party.name,
  /** What is set up. */
  blueprint: guide.describe(params).name,
  customer,
  /** For a select: `unknown` while no name is. */
  user: user ?? 'unknown',
  profile: profile ?? 'unknown',
});
