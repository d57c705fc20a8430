import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Releases the height. An element that is observed again reports its height once more even if that is unchanged. */
const letGo = (element: HTMLElement, observer: ResizeObserver): void => {
  element.style.minHeight = '';
  observer.unobserve(element);
  observer.observe(element);
};

/**
 * Returns a ref that keeps an element from shrinking while its width and `of` are unchanged, so that what is below it
 * does not move up. The observer gets the height after the layout; reading it would force another layout.
 * @param of a change by the reader after which the element may shrink.
 */
export const useKeptHeight = <E extends HTMLElement>(of: string | number | null): RefObject<E | null> => {
  const element = useRef<E>(null);
  const observer = useRef<ResizeObserver>(null);
  useEffect(() => {
    let width = 0;
    observer.current = new ResizeObserver(([entry], self) => {
      const [box] = entry?.borderBoxSize ?? [];
      const { current } = element;
      if (!box || !current) return;
      if (box.inlineSize !== width && current.style.minHeight) letGo(current, self);
      else current.style.minHeight = `${box.blockSize}px`;
      width = box.inlineSize;
    });
    if (element.current) observer.current.observe(element.current);
    return () => observer.current?.disconnect();
  }, []);
  const before = useRef(of);
  useLayoutEffect(() => {
    if (!element.current || !observer.current || before.current === of) return;
    before.current = of;
    letGo(element.current, observer.current);
  }, [of]);
  return element;
};
