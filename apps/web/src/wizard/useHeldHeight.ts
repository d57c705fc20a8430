import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * For an element that keeps the height it came with while `room` pixels below it can take what it grows by: a heading
 * that gets a line longer moves nothing below it.
 */
export const useHeldHeight = <E extends HTMLElement>(room: number): RefObject<E | null> => {
  const element = useRef<E>(null);
  const held = useRef(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current) return;
    current.style.height = '';
    const { offsetHeight: height } = current;
    if (held.current === 0 || height > held.current + room) held.current = height;
    current.style.height = `${held.current}px`;
  });
  useEffect(() => {
    const letGo = () => {
      held.current = 0;
      element.current?.style.removeProperty('height');
    };
    addEventListener('resize', letGo);
    return () => removeEventListener('resize', letGo);
  }, []);
  return element;
};
