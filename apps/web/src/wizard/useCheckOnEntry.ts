import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { newestOf } from './newestOf.ts';
import { isResumed } from './place.ts';

/** Maximum duration of one verification, which records its findings over several seconds. */
const oneVerification = 10_000;

/** Returns whether another step was checked later: a change for one step often affects others. */
const isOutdated = (stepId: string, { steps }: SetupDocument): boolean => {
  const own = newestOf(steps.filter(({ id }) => id === stepId));
  return own > 0 && newestOf(steps) - own > oneVerification;
};

/**
 * Checks the whole setup once when an outdated step is opened, or one that a sign-in interrupted, and no other check is
 * running, so that the next step opened is already up to date.
 */
export const useCheckOnEntry = (
  stepId: string,
  setup: SetupDocument,
  ready: boolean,
  check: () => void,
): void => {
  const looked = useRef(false);
  const { state } = useLocation();
  useEffect(() => {
    if (!ready || looked.current) return;
    looked.current = true;
    if (isResumed(state) || isOutdated(stepId, setup)) check();
  });
};
