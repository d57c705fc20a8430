import type { OrgState } from '@orgready/org-simulator/org-state';
import type { Party } from '@orgready/shared/document/setup-document';
import type { CantTellReason, Outcome, Severity } from '@orgready/shared/document/verdict';

/** What the engine must say about one check in this scenario. */
export interface Expected {
  /** `untested`: the check waits for an answer of the admin. */
  readonly outcome: Outcome;
  readonly severity?: Severity;
  readonly reason?: CantTellReason;
}

/** A state of the world with what every check must say in it. The simulator serves it, the tests hold it. */
export interface Scenario<Params = unknown> {
  /** Unique in the guide; the simulator's name for it is `<guide>/<id>`. */
  readonly id: string;
  /** A sentence: what is the case. */
  readonly title: string;
  /** Id of the guide. */
  readonly guide: string;
  /** Of the blueprint. */
  readonly params: Params;
  readonly party: Party;
  readonly consumerSecret: string | null;
  readonly answers: Readonly<Record<string, string>>;
  /** The first org is the customer's; others are there to sign in to by mistake. */
  readonly orgs: readonly [OrgState, ...OrgState[]];
  /** Who signs in, a username of the first org. */
  readonly user: string;
  /** Username of the user that the setup is about, where it is another than the one who signs in. */
  readonly subject?: string;
  /** The last refused sign-in, for states in which nobody can sign in. */
  readonly signInRefusal?: string;
  /** Nobody signs in: the guide needs no org for these answers. */
  readonly withoutOrg?: true;
  /** By check id; every check of the steps that apply is named. */
  readonly expect: Readonly<Record<string, Expected>>;
}
