import type { ReactNode } from 'react';
import type { Search } from '../../api/search.ts';

/** A kind of item in the org that can be searched and chosen, with its texts. */
export interface Choices<Item> {
  readonly search: Search<Item>;
  /** Returns the value that is saved as the answer. */
  readonly answerOf: (item: Item) => string;
  readonly nameOf: (item: Item) => string;
  /** Returns why the item cannot be chosen; null if it can. */
  readonly whyNot: (item: Item) => string | null;
  readonly draw: (item: Item) => ReactNode;
  readonly words: {
    readonly label: string;
    /** Shown before the first search. */
    readonly hint: string;
    readonly found: (count: number) => string;
    readonly none: (text: string) => string;
    readonly results: string;
    readonly chosen: string;
    readonly again: string;
    readonly keep: (name: string) => string;
  };
}
