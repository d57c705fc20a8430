import { useEffect, useRef } from 'react';

/**
 * Moves the focus to the new heading after sign-in and sign-out: they replace the page at the same address, and the
 * pressed button is gone.
 */
export const useNewHeading = (shown: 'in' | 'out' | 'without-code' | undefined): void => {
  const before = useRef(shown);
  useEffect(() => {
    if (shown === undefined) return;
    if (before.current !== undefined && before.current !== shown) document.querySelector('h1')?.focus();
    before.current = shown;
  }, [shown]);
};
