import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { visibleText } from './visibleText.ts';

let arrivedAt: string | undefined;

/** The page's one `h1`. Takes the focus when the reader has moved to another page, so that reading starts there. */
export const PageHeading = ({
  title,
  takesFocus = false,
  children,
}: {
  title: string;
  /** Also where the page changed under the same address. */
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
