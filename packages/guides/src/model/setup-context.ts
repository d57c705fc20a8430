import type { Integration } from '@orgready/shared/contract/entities';

/** Everything a guide may know about a setup without reading the org. */
export interface SetupContext {
  readonly integration: Integration;
  /** Answers by question id; a question that was not answered is absent. */
  readonly answers: Readonly<Record<string, string>>;
  /** The signed-in org; absent before sign-in. */
  readonly connection?: {
    readonly orgId: string;
    readonly orgName: string;
    readonly isSandbox: boolean;
    /** Origin of the org's My Domain, from the token response. */
    readonly instanceUrl: string;
    readonly userId: string;
    readonly username: string;
    readonly scopes: readonly string[];
    /** `66.0`. */
    readonly apiVersion: string;
  };
  /** Origin of the deployment's own login host; absent: Salesforce's public ones. */
  readonly loginUrl?: string;
  /** The last sign-in that Salesforce refused, in Salesforce's own code. */
  readonly signInRefusal?: { readonly code: string; readonly at: number };
  /** The clock, milliseconds since the epoch. */
  readonly now: number;
}
