import { createContext, useContext } from 'react';
import type { Fault } from './Fault.ts';

/** The errors of the surrounding form. */
export const FaultsContext = createContext<readonly Fault[]>([]);

/** Returns the errors of the field at one path and of the values below it. */
export const useFaults = (path: string): readonly Fault[] =>
  useContext(FaultsContext).filter((fault) => fault.path === path || fault.path.startsWith(`${path}.`));
