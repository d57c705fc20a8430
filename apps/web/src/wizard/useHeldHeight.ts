import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Returns a ref that fixes the height of an element while growth of up to `room` pixels fits into the space below it:
 * a heading that becomes one line longer does not move what follows. Checked only when `text` changes.
 */
export const useHeldHeight = <E extends HTMLElement>(
  room: number,
  text: string,
  /** Whether the content is complete; until then the height is not fixed. */
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
        // The height may differ at another width: it is released and fixed at the new value.
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
