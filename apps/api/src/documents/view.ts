import type { Step } from '@orgready/guides/model/guide';
import type { PageContext } from '@orgready/guides/model/setup-context';
import type { Locale } from '@orgready/shared/language/locales';
import { contextOf } from '../domain/context.ts';
import { withExampleOrg } from '../domain/example-org.ts';
import type { Guides } from '../domain/guides.ts';
import { gatherMaterial, isSignIn, type Material, namesIn, withoutLapsed } from '../domain/material.ts';
import { isInScope } from '../domain/scope.ts';
import { isReleased } from '../domain/staff-words.ts';
import { type StateOf, statesOf } from '../domain/step-states.ts';
import { stepsOf } from '../domain/steps-of.ts';
import { goesWithoutOrg } from '../domain/without-org.ts';
import { type Words, wordsOf } from '../domain/words.ts';
import type { Scope } from '../storage/claims.ts';
import type { Connection } from '../storage/connections.ts';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';
import type { BlockPlace } from './block-document.ts';
import type { Reader } from './version.ts';

export interface DocumentDeps {
  readonly storage: Transaction;
  readonly guides: Guides;
  /** The deployment's own login host, or null. */
  readonly loginUrl: string | null;
  readonly clock: () => number;
  /** The release of the product; texts can differ between releases. */
  readonly release: string;
}

/** A setup for one browser: the source of all its documents. */
export interface View {
  readonly setup: Setup;
  /** The browser's own sign-in. */
  readonly connection: Connection | undefined;
  /** Whether this browser has signed in to the bound org, or the setup needs none. */
  readonly full: boolean;
  readonly context: PageContext;
  readonly material: Material;
  readonly words: Words;
  /** The steps that apply and that this browser may open: the sign-in is always among them. */
  readonly steps: readonly Step[];
  readonly scope: Scope;
  readonly stateOf: StateOf;
}

/** Returns true if a browser with this sign-in may read what was found. An expired one proves as much as a live one. */
const hasFullAccess = (setup: Setup, connection: Connection | undefined): boolean =>
  setup.orgId !== null &&
  connection?.orgId === setup.orgId &&
  (connection.state === 'connected' || connection.state === 'expired');

/** Returns what was gathered as it is seen with this sign-in. */
const viewFrom = (
  deps: Pick<DocumentDeps, 'loginUrl' | 'clock'>,
  gathered: Material,
  {
    connection,
    full,
    locale,
    scope,
  }: Pick<View, 'connection' | 'full' | 'scope'> & { readonly locale: Locale },
): View => {
  const { setup, blueprint } = gathered;
  const context = contextOf(setup, blueprint, connection, deps.loginUrl, deps.clock());
  const words = wordsOf(blueprint, locale, setup.customer, full ? namesIn(gathered) : {});
  const all = stepsOf(setup, blueprint);
  const material = withoutLapsed(gathered, all, connection);
  const stateOf = statesOf(all, material, full);
  const steps = all.filter((step) => isInScope(scope, step.id) || isSignIn(step));
  return { scope, setup, connection, full, context, material, words, steps, stateOf };
};

/** Reads a setup for one browser. */
export const viewOf = async (
  deps: DocumentDeps,
  setup: Setup,
  { connection, locale, scope }: Pick<Reader, 'connection' | 'locale' | 'scope'>,
): Promise<View> => {
  const gathered = await gatherMaterial(deps, setup);
  const full = hasFullAccess(setup, connection) || goesWithoutOrg(setup, gathered.blueprint);
  return viewFrom(deps, gathered, { connection, full, locale, scope });
};

/** Returns what was gathered of a setup as staff see it who may read all of it: without a sign-in, so that nothing leads into the org. */
export const releasedView = (deps: DocumentDeps, gathered: Material, locale: Locale): View =>
  viewFrom(deps, gathered, { connection: undefined, full: true, locale, scope: null });

/**
 * Returns a setup as its customer sees it, for staff: with an example in place of the org until the customer releases the findings,
 * and like a browser that has only opened the link until an org is bound.
 */
export const previewView = (deps: DocumentDeps, gathered: Material, locale: Locale): View => {
  const { setup, blueprint } = gathered;
  const shown = isReleased(setup) ? gathered : withExampleOrg(gathered, locale, deps.clock());
  const full = setup.orgId !== null || goesWithoutOrg(setup, blueprint);
  return viewFrom(deps, shown, { connection: undefined, full, locale, scope: null });
};

/** Returns what blocks and drawings are made from. */
export const blockPlace = ({ material, context, words, full }: View): BlockPlace => ({
  guide: material.blueprint.guide,
  context,
  words,
  full,
  valueShown: (fact) => (full ? (material.shown.get(fact.id) ?? null) : null),
});
