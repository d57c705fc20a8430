import type { Act } from './simulated-setup.ts';

/** Where the simulator shows a drawn page: the task whose link is followed, and what is done after that. */
export interface SimulatedPage {
  readonly scenario: string;
  /** `<step>/<task>` of the scenario's guide. */
  readonly task: string;
  /** The record of the task's exact link: a query for its id, or the record itself. */
  readonly record?: { readonly soql: string } | string;
  readonly acts?: readonly Act[];
}

/** By id of the screen. */
export type PagesOfGuide = Readonly<Record<string, SimulatedPage>>;
