import { type RefCallback, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Returns a ref for the place of the acts and one for each act in it. When an act that had the focus is gone, the same act
 * (`data-act`) elsewhere in the place gets it, or else the next act. Focus that is elsewhere is left there.
 */
export const useReplacedFocus = (): {
  place: RefObject<HTMLElement | null>;
  ofAct: RefCallback<HTMLElement>;
} => {
  const place = useRef<HTMLElement>(null);
  const gone = useRef<string | null>(null);
  // React detaches the ref of an act while it is still in the document.
  const ofAct = useCallback(
    (act: HTMLElement | null) => () => {
      if (act?.contains(document.activeElement)) gone.current = act.dataset.act ?? 'other';
    },
    [],
  );
  useLayoutEffect(() => {
    if (gone.current === null) return;
    const same = place.current?.querySelector<HTMLElement>(`[data-act="${gone.current}"] .button`);
    gone.current = null;
    if (document.activeElement !== document.body) return;
    const heir = same ?? place.current?.querySelector<HTMLElement>('.act-main .button');
    heir?.focus({ preventScroll: true });
  });
  return { place, ofAct };
};
