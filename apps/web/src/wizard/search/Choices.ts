import type { ReactNode } from 'react';
import type { Search } from '../../api/search.ts';

/** One kind of thing of the org that can be searched and chosen, with the words for it. */
export interface Choices<Item> {
  readonly search: Search<Item>;
  /** What is saved as the answer. */
  readonly answerOf: (item: Item) => string;
  readonly nameOf: (item: Item) => string;
  readonly draw: (item: Item) => ReactNode;
  readonly words: {
    readonly label: string;
    /** Before anything was asked. */
    readonly hint: string;
    readonly found: (count: number) => string;
    readonly none: (text: string) => string;
    readonly results: string;
    readonly chosen: string;
    readonly again: string;
    readonly keep: (name: string) => string;
  };
}
