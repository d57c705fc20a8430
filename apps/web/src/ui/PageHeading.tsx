import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { visibleText } from './visibleText.ts';

let arrivedAt: string | undefined;

/**
 * Renders the page's only `h1`. It takes the focus when the reader moves to another page, so that reading starts
 * there.
 */
export const PageHeading = ({
  title,
  takesFocus = false,
  children,
}: {
  title: string;
  /** Also set when the page changed at the same address. */
  takesFocus?: boolean;
  children: ReactNode;
}) => {
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = visibleText(title);
  }, [title]);
  useEffect(() => {
    const moved = takesFocus || (arrivedAt !== undefined && arrivedAt !== pathname);
    arrivedAt = pathname;
    if (!moved) return;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [pathname, takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {typeof children === 'string' ? visibleText(children) : children}
    </h1>
  );
};
