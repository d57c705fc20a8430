import type { Call } from './control/calls.ts';
import type { Fault } from './control/faults.ts';
import type { OrgState } from './org-state.ts';

/** A running simulator. Tokens, sessions, calls and changes to orgs live until the next `reset` or `load`. */
export interface Simulator {
  /** Origin of every org, without a trailing slash. */
  readonly url: string;
  readonly scenario: string;
  /** Throws for an unknown scenario and changes nothing then. */
  reset(scenario: string): void;
  /** Serves these orgs, of no scenario. */
  load(orgs: readonly OrgState[]): void;
  /** Signs a user in without a browser. Scopes are `api id` by default. Throws for an unknown username. */
  token(
    username: string,
    scopes?: readonly string[],
  ): { readonly access_token: string; readonly instance_url: string; readonly id: string };
  /** Replaces the remaining faults. */
  faults(list: readonly Fault[]): void;
  /** Sets by how many milliseconds every answer is delayed. Requests that wait are answered at once when it changes. */
  latency(ms: number): void;
  /** Calls below `/services` since the last reset. */
  calls(): Call[];
  users(): { readonly username: string; readonly password: string }[];
  close(): Promise<void>;
}
