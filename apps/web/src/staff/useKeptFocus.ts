import { useEffect, useRef } from 'react';

/**
 * Moves the focus to the place that the selector finds if what is shown has changed and the control that had the focus is
 * gone with it, so that the keyboard goes on where it was. Focus elsewhere is not moved.
 */
export const useKeptFocus = (shown: unknown, selector: string): void => {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current === shown) return;
    const isFirst = before.current === undefined;
    before.current = shown;
    if (isFirst || document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  }, [shown, selector]);
};
