import type { Bounds } from '../bounds.ts';
import type { Config } from '../config.ts';
import { blueprintOf } from '../domain/blueprint.ts';
import { DomainError } from '../domain/domain-error.ts';
import type { Guides } from '../domain/guides.ts';
import type { SignInApp } from '../salesforce/oauth-strategy.ts';
import type { RecordDeps } from '../salesforce/recorded-transport.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';
import type { Execute } from './command.ts';

export interface SignInDeps extends RecordDeps {
  readonly storage: Storage;
  readonly guides: Guides;
  /** The deployment's own sign-in app, for guides that bring none. */
  readonly signInApp: Config['signInApp'];
  readonly execute: Execute;
  readonly publicUrl: string;
  readonly bounds: Bounds;
  readonly clock: () => number;
}

/** The OAuth client through which the setup's admin signs in. */
export const signInAppOf = async (
  deps: Pick<SignInDeps, 'storage' | 'guides' | 'signInApp' | 'publicUrl'>,
  setup: Setup,
): Promise<SignInApp> => {
  const callbackUrl = `${deps.publicUrl}/oauth/callback`;
  const { id, version, guide, params } = await blueprintOf(deps, setup);
  const own = guide.signInApp?.(params);
  if (own) {
    const consumerSecret = await deps.storage.blueprints.consumerSecret(id, version);
    // Sealed with a key that is not configured anymore. Salesforce would refuse the sign-in with a reason that is not true.
    if (consumerSecret === undefined) throw new DomainError('guide-not-offered');
    return { consumerKey: own.consumerKey, consumerSecret, callbackUrl };
  }
  // Taken out of the configuration after the setup was made.
  if (!deps.signInApp) throw new DomainError('guide-not-offered');
  return { ...deps.signInApp, callbackUrl };
};
