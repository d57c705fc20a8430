import type { Party } from '@orgready/shared/document/setup-document';
import type { Changing } from './changes.ts';

/** Answers by question id; unanswered questions are absent. */
export type Answers = Readonly<Record<string, string>>;

/** What a fact or a check may use of a setup without declaring it. Answers are not included: they are facts. */
export interface SetupContext<Params = unknown> {
  /** The blueprint's parameters. */
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
  /** Origin of the deployment's own login host; if absent, Salesforce's public login hosts are used. */
  readonly loginUrl?: string;
  /** The last sign-in that Salesforce refused, with Salesforce's own code. */
  readonly signInRefusal?: { readonly code: string; readonly at: number };
  /** The current time, milliseconds since the epoch. */
  readonly now: number;
  /** When the newest change of something was seen; absent for what has not changed. */
  readonly changes?: Readonly<Partial<Record<Changing, number>>>;
}

/** A setup with its answers, for conditions. */
export interface AnsweredContext<Params = unknown> extends SetupContext<Params> {
  readonly answers: Answers;
}

/** A setup with its answers and party, for the pages of steps. */
export interface PageContext<Params = unknown> extends AnsweredContext<Params> {
  /** The party that asks for the setup. */
  readonly party: Party;
}
