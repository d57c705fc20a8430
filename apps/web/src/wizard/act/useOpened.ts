import type { StepLine } from '@orgready/shared/document/step';
import { useState } from 'react';
import { newestOf } from '../newestOf.ts';

/**
 * Returns which addresses the reader has opened while this page was shown, and a function to note one. A finding that is
 * newer than the opening leads to the page once more.
 */
export const useOpened = (step: StepLine) => {
  const [opened, setOpened] = useState<ReadonlyMap<string, number>>(new Map());
  return {
    isOpened: (href: string, foundAt: number | null): boolean => {
      // Times of findings, which are the server's: its clock and the browser's may differ.
      const before = opened.get(href);
      return before !== undefined && (foundAt ?? 0) <= before;
    },
    open: (href: string): void => setOpened((known) => new Map([...known, [href, newestOf([step])]])),
  };
};
