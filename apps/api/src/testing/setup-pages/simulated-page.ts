import type { SetupPath } from '@orgready/guides/setup-pages';
import type { Act } from './simulated-setup.ts';

/** The task whose link is followed. */
interface PageOfTask {
  /** `<step>/<task>` of the scenario's guide. */
  readonly task: string;
  /** The record of the task's exact link: a query for its id, or the record itself. */
  readonly record?: { readonly soql: string } | string;
}

/** The page that an act opens, with the id of its drawing in the guide. */
interface PageOfAct {
  readonly drawing: string;
  readonly page: SetupPath;
}

/** Where the simulator shows a drawn page: what is opened, and what is done after that. */
export type SimulatedPage = (PageOfTask | PageOfAct) & {
  readonly scenario: string;
  readonly acts?: readonly Act[];
};

/** By id of the screen. */
export type PagesOfGuide = Readonly<Record<string, SimulatedPage>>;
