import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { createContext } from 'react';

export interface Glossary {
  readonly entries: SetupDocument['glossary'];
  /** Explains a term next to the element it is in. */
  readonly explain: (term: string, at: HTMLElement) => void;
}

/** The terms that can be explained here; none outside a setup. */
export const GlossaryContext = createContext<Glossary>({ entries: [], explain: () => {} });
