import type { Problem, ProblemCode } from '@orgready/shared/contract/problems';

/** `no-answer`: the network or a proxy stood in the way and no problem document came back. */
export type Trouble = ProblemCode | 'no-answer';

/** A request that was refused or got no answer. */
export class ApiError extends Error {
  /** What the API said; null when it said nothing. */
  readonly problem: Problem | null;

  constructor(problem: Problem | null, cause?: unknown) {
    super(problem?.code ?? 'no answer from the API', { cause });
    this.name = 'ApiError';
    this.problem = problem;
  }
}

export const problemOf = (error: unknown): Problem | null =>
  error instanceof ApiError ? error.problem : null;

export const troubleOf = (error: unknown): Trouble => problemOf(error)?.code ?? 'no-answer';
