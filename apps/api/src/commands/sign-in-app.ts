import type { Bounds } from '../bounds.ts';
import { integrationOf } from '../domain/material.ts';
import type { SalesforceHosts } from '../salesforce/hosts.ts';
import type { SignInApp } from '../salesforce/oauth-strategy.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';
import type { Execute } from './command.ts';

export interface SignInDeps {
  readonly storage: Storage;
  readonly execute: Execute;
  readonly hosts: SalesforceHosts;
  readonly publicUrl: string;
  readonly bounds: Bounds;
}

/** The OAuth client through which the setup's admin signs in. */
export const signInAppOf = async (
  { storage, publicUrl }: Pick<SignInDeps, 'storage' | 'publicUrl'>,
  setup: Setup,
): Promise<SignInApp> => ({
  consumerKey: (await integrationOf(storage, setup)).app.consumerKey,
  consumerSecret: await storage.integrations.consumerSecret(setup.integrationId),
  callbackUrl: `${publicUrl}/oauth/callback`,
});
