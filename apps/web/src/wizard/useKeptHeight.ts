import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Observed anew, it tells its height once more even if that is the same. */
const letGo = (element: HTMLElement, observer: ResizeObserver): void => {
  element.style.minHeight = '';
  observer.unobserve(element);
  observer.observe(element);
};

/**
 * For an element that gets no lower as long as its width and `of` stay: what changes in it moves nothing below it.
 * Heights are told by the browser after it has laid the page out; asking for them would make it do so again.
 * @param of what the reader changes in it by themselves, and may see it shrink for.
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
