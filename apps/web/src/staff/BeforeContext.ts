import type { Blueprint } from '@orgready/shared/contract/entities';
import { createContext } from 'react';

/** The version that the form around a field starts from; undefined in the form of a new blueprint. */
export const BeforeContext = createContext<Blueprint | undefined>(undefined);
