import { useState } from 'react';

/** Returns which addresses the reader has opened while this page was shown, and a function to note one. */
export const useOpened = () => {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  return {
    isOpened: (href: string): boolean => opened.has(href),
    open: (href: string): void => setOpened((before) => new Set([...before, href])),
  };
};
