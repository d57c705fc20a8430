import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { createContext } from 'react';

export interface Glossary {
  readonly entries: SetupDocument['glossary'];
  /** Explains a word beside the place where it stands. */
  readonly explain: (term: string, at: HTMLElement) => void;
}

/** The words that can be explained here; none outside a setup. */
export const GlossaryContext = createContext<Glossary>({ entries: [], explain: () => {} });
