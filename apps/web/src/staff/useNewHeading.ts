import { useEffect, useRef } from 'react';

/**
 * Signing in and out change the page under the same address, and the button that was pressed is gone: the reader goes
 * on at the heading of what took its place.
 */
export const useNewHeading = (shown: 'in' | 'out' | undefined): void => {
  const before = useRef(shown);
  useEffect(() => {
    if (shown === undefined) return;
    if (before.current !== undefined && before.current !== shown) document.querySelector('h1')?.focus();
    before.current = shown;
  }, [shown]);
};
