import type { Blueprint } from '@orgready/shared/contract/entities';
import { createContext } from 'react';

/** The blueprint version that the surrounding form edits; undefined in the form of a new blueprint. */
export const BeforeContext = createContext<Blueprint | undefined>(undefined);
