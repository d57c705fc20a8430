import { useLayoutEffect, useRef } from 'react';
import { LoadingLine } from '../ui/LoadingLine.tsx';

/**
 * Renders a line where the content of a step will be. It takes a Tab pressed meanwhile, which would lead past the content,
 * and returns it to the heading, so that the next one leads into the content.
 */
export const LoadingPlace = () => {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const line = place.current;
    return () => {
      if (line?.contains(document.activeElement))
        document.querySelector('h1')?.focus({ preventScroll: true });
    };
  }, []);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it keeps the reader's place until the content is there
    <div ref={place} tabIndex={0}>
      <LoadingLine />
    </div>
  );
};
