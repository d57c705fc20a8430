import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** For an element that gets no lower as long as its width stays: what changes in it moves nothing below it. */
export const useKeptHeight = <E extends HTMLElement>(): RefObject<E | null> => {
  const element = useRef<E>(null);
  const kept = useRef({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    current.style.minHeight = '';
    const { offsetWidth: width, offsetHeight: height } = current;
    const least = width === kept.current.width ? kept.current.height : 0;
    kept.current = { width, height: Math.max(height, least) };
    current.style.minHeight = `${kept.current.height}px`;
  });
  useEffect(() => {
    const letGo = () => element.current?.style.removeProperty('min-height');
    addEventListener('resize', letGo);
    return () => removeEventListener('resize', letGo);
  }, []);
  return element;
};
