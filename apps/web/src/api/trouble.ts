import { ApiError } from '@orgready/shared/contract/client';
import type { Problem, ProblemCode } from '@orgready/shared/contract/problems';

/** `no-answer`: the network or a proxy stood in the way and no problem document came back. */
export type Trouble = ProblemCode | 'no-answer';

export const problemOf = (error: unknown): Problem | null =>
  error instanceof ApiError ? error.problem : null;

export const troubleOf = (error: unknown): Trouble => problemOf(error)?.code ?? 'no-answer';
