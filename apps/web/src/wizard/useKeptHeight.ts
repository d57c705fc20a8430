import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * For an element that gets no lower as long as its width and `of` stay: what changes in it moves nothing below it.
 * `of`: what the reader changes in it by themselves, and may see it shrink for.
 */
export const useKeptHeight = <E extends HTMLElement>(of: string | number | null): RefObject<E | null> => {
  const element = useRef<E>(null);
  const kept = useRef({ width: 0, height: 0, of });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    current.style.minHeight = '';
    const { offsetWidth: width, offsetHeight: height } = current;
    const same = width === kept.current.width && of === kept.current.of;
    kept.current = { width, height: same ? Math.max(height, kept.current.height) : height, of };
    current.style.minHeight = `${kept.current.height}px`;
  });
  useEffect(() => {
    const letGo = () => element.current?.style.removeProperty('min-height');
    addEventListener('resize', letGo);
    return () => removeEventListener('resize', letGo);
  }, []);
  return element;
};
