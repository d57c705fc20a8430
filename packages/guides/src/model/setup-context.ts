import type { Party } from '@orgready/shared/document/setup-document';

/** Answers by question id; a question without an answer is absent. */
export type Answers = Readonly<Record<string, string>>;

/** What a fact or a check may know about a setup without declaring it. Answers are not part of it: they are facts. */
export interface SetupContext<Params = unknown> {
  /** What the guide was told once, in its blueprint. */
  readonly params: Params;
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

/** A setup with its answers, for conditions. */
export interface AnsweredContext<Params = unknown> extends SetupContext<Params> {
  readonly answers: Answers;
}

/** The same for the pages of its steps. */
export interface PageContext<Params = unknown> extends AnsweredContext<Params> {
  /** Who asks for the setup. */
  readonly party: Party;
}
