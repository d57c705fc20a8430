import { type RefCallback, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Returns a ref for the place of the acts and one for each act in it. When an act that had the focus is gone, the act
 * in the main place gets it. Focus that is elsewhere is left there.
 */
export const useReplacedFocus = (): {
  place: RefObject<HTMLElement | null>;
  ofAct: RefCallback<HTMLElement>;
} => {
  const place = useRef<HTMLElement>(null);
  const isLost = useRef(false);
  // React detaches the ref of an act while it is still in the document.
  const ofAct = useCallback(
    (act: HTMLElement | null) => () => {
      if (act?.contains(document.activeElement)) isLost.current = true;
    },
    [],
  );
  useLayoutEffect(() => {
    if (!isLost.current) return;
    isLost.current = false;
    if (document.activeElement === document.body)
      place.current?.querySelector<HTMLElement>('.act-main .button')?.focus({ preventScroll: true });
  });
  return { place, ofAct };
};
