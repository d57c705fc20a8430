import { ApiError } from '@orgready/shared/contract/client';
import type { Problem, ProblemCode } from '@orgready/shared/contract/problems';

/** `no-answer`: a network error or a proxy; no problem document was returned. */
export type Trouble = ProblemCode | 'no-answer';

export const problemOf = (error: unknown): Problem | null =>
  error instanceof ApiError ? error.problem : null;

export const troubleOf = (error: unknown): Trouble => problemOf(error)?.code ?? 'no-answer';
