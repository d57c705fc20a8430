import type { Trouble } from '../api/trouble.ts';
import { type CommonTrouble, problemMessages } from './en-problems.ts';

/** Returns whether the words of a problem are there without being fetched. */
export const isCommonTrouble = (trouble: Trouble): trouble is CommonTrouble =>
  `problem.${trouble}.what` in problemMessages;
