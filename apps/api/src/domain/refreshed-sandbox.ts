import type { Org } from '@orgready/shared/document/setup-document';

/**
 * Returns whether an org is the bound sandbox after a refresh: a sandbox at the same address, as Salesforce itself names it, with
 * another id. A production org keeps its id for good (C 2).
 */
export const isRefreshed = (bound: Org | null, seen: Org): boolean =>
  bound?.isSandbox === true && seen.isSandbox && bound.host === seen.host && bound.id !== seen.id;
