import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * For an element that keeps the height it came with while `room` pixels below it can take what it grows by: a heading
 * that gets a line longer moves nothing below it. Looked at only when `text` changes.
 */
export const useHeldHeight = <E extends HTMLElement>(
  room: number,
  text: string,
  /** Whether all of it is there: before that it grows as it must. */
  isWhole: boolean,
): RefObject<E | null> => {
  const element = useRef<E>(null);
  useEffect(() => {
    if (!isWhole) return;
    let width = 0;
    const observer = new ResizeObserver(([entry], self) => {
      const [box] = entry?.borderBoxSize ?? [];
      const { current } = element;
      if (!box || !current) return;
      if (box.inlineSize !== width && current.style.height) {
        // Of another width it may have another height: it is let go, and held at what that turns out to be.
        current.style.height = '';
        self.unobserve(current);
        self.observe(current);
      } else current.style.height = `${box.blockSize}px`;
      width = box.inlineSize;
    });
    if (element.current) observer.observe(element.current);
    return () => observer.disconnect();
  }, [isWhole]);
  const before = useRef(text);
  useLayoutEffect(() => {
    const { current } = element;
    if (!current || before.current === text) return;
    before.current = text;
    if (current.scrollHeight > current.clientHeight + room) current.style.height = '';
  }, [text, room]);
  return element;
};
