import type { Scope } from '../storage/claims.ts';
import { DomainError } from './domain-error.ts';

/** Returns whether a browser may open a step. */
export const isInScope = (scope: Scope, step: string): boolean =>
  scope === null || scope.some((one) => one.step === step);

/** Throws unless a browser may open a step; for null, the whole setup. */
export const requireInScope = (scope: Scope, step: string | null): void => {
  if (scope === null) return;
  if (step === null) throw new DomainError('one-step-only');
  if (!isInScope(scope, step)) throw new DomainError('not-found');
};
