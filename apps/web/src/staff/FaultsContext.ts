import { createContext, useContext } from 'react';
import type { Fault } from './Fault.ts';

/** What is wrong with the form around it. */
export const FaultsContext = createContext<readonly Fault[]>([]);

/** What is wrong with the field at one path, and with what it holds. */
export const useFaults = (path: string): readonly Fault[] =>
  useContext(FaultsContext).filter((fault) => fault.path === path || fault.path.startsWith(`${path}.`));
