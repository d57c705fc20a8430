import type { EventKind } from '@orgready/shared/contract/event-kinds';
import type { Browser } from '../browser.ts';
import type { World } from '../salesforce.ts';
import type { Sent } from './victims.ts';

/** One more transaction is committed; the first stage is that none is. */
export interface Stage {
  /** The events that are there when the product dies then. */
  readonly left: readonly EventKind[];
  /** The events that are added until the end when the request is repeated. */
  readonly later: readonly EventKind[];
}

/** A change that is prepared: the same for every try, each of which has a copy of the database. */
export interface Prepared {
  readonly setupId: string;
  /** The cookie of the browser that sends the request, before. */
  readonly session?: string | undefined;
  /** The cookie of a member of the staff who sends it. */
  readonly staffSession?: string | undefined;
  /** The request of one try. */
  request(): Promise<Sent>;
  /** What a person does that was not answered; absent: sends the request again. */
  repeat?(world: World, browser: Browser, sent: Sent): Promise<void>;
  /** What the page shows a browser at the end; absent: the setup. */
  see?(world: World, browser: Browser): Promise<unknown>;
}

export interface Action {
  readonly stages: readonly Stage[];
  /** @param username who signs in to the org: Salesforce ends the oldest of six sign-ins of one user. */
  prepare(world: World, username: string): Promise<Prepared>;
}
