import type { OrgState } from '@orgready/org-simulator/org-state';
import type { Party } from '@orgready/shared/document/setup-document';
import type { CantTellReason, Outcome, Severity } from '@orgready/shared/document/verdict';

/** The expected result of one check in this scenario. */
export interface Expected {
  /** `untested` if the check waits for an answer of the admin. */
  readonly outcome: Outcome;
  readonly severity?: Severity;
  readonly reason?: CantTellReason;
}

/** A state of the world with the expected result of every check. The simulator serves it, and the tests verify it. */
export interface Scenario<Params = unknown> {
  /** Unique in the guide; the simulator calls it `<guide>/<id>`. */
  readonly id: string;
  /** A sentence that describes the situation. */
  readonly title: string;
  /** Id of the guide. */
  readonly guide: string;
  /** The blueprint's parameters. */
  readonly params: Params;
  readonly party: Party;
  readonly consumerSecret: string | null;
  readonly answers: Readonly<Record<string, string>>;
  /** The first org is the customer's; the others exist to sign in to by mistake. */
  readonly orgs: readonly [OrgState, ...OrgState[]];
  /** Who signs in: a username of the first org. */
  readonly user: string;
  /** Username of the user that the setup is about, if it is not the one who signs in. */
  readonly subject?: string;
  /** The last refused sign-in, for states in which nobody can sign in. */
  readonly signInRefusal?: string;
  /** Nobody signs in: the guide needs no org for these answers. */
  readonly withoutOrg?: true;
  /** By check id; includes every check of the steps that apply. */
  readonly expect: Readonly<Record<string, Expected>>;
}
