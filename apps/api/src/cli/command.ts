import type { ParseArgsOptionsConfig } from 'node:util';

/** What a command is called with. */
export interface Call {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** One for each of the command's `parameters`. */
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  /** Writes a line of the result to the standard output. */
  print(line: string): void;
  /** Writes a line about the work to the standard error, so that the result can be piped. */
  note(line: string): void;
  /** Aborted when the operator interrupts: the command ends what it has begun and stops. */
  readonly signal: AbortSignal;
}

/** `ok`: done, and all is well. `wrong`: it failed, or what it read is not in order. `usage`: it was called wrongly. */
export const exitCodes = { ok: 0, wrong: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command of `pnpm orgready`. */
export interface Command {
  /** One line of the help text. */
  readonly summary: string;
  /** Names of the arguments; each is required. */
  readonly parameters?: readonly string[];
  readonly options?: ParseArgsOptionsConfig;
  /** More of the help text: what the options mean, and what the command never does. */
  readonly details?: readonly string[];
  run(call: Call): Promise<ExitCode>;
}

/** A reason to stop that the operator can do something about: printed as a line, without a stack. */
export class OperatorError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'OperatorError';
  }
}
