import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useEffect, useRef } from 'react';
import { newestOf } from './newestOf.ts';

/** What one verification finds is of one age: it records while it goes on, for seconds. */
const oneVerification = 10_000;

/** Whether something was looked at after this step was: what was changed for one step often decides another. */
const isOutdated = (stepId: string, { steps }: SetupDocument): boolean => {
  const own = newestOf(steps.filter(({ id }) => id === stepId));
  return own > 0 && newestOf(steps) - own > oneVerification;
};

/**
 * Checks when a step is opened that is outdated: once, as soon as nothing else is being checked. The whole setup, so
 * that the next step opened is up to date already.
 */
export const useCheckOnEntry = (
  stepId: string,
  setup: SetupDocument,
  ready: boolean,
  check: () => void,
): void => {
  const looked = useRef(false);
  useEffect(() => {
    if (!ready || looked.current) return;
    looked.current = true;
    if (isOutdated(stepId, setup)) check();
  });
};
