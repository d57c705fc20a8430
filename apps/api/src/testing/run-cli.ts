import { commands } from '../cli/commands.ts';
import { runCommand } from '../cli/run-command.ts';

interface Ran {
  readonly code: number;
  /** Lines of the standard output. */
  readonly printed: readonly string[];
  /** Lines of the standard error. */
  readonly noted: readonly string[];
}

/** Runs a command of `pnpm orgready` in this process, with this environment and no other. */
export const runCli = async (
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  signal = new AbortController().signal,
): Promise<Ran> => {
  const printed: string[] = [];
  const noted: string[] = [];
  const code = await runCommand(commands, words, {
    env,
    print: (line) => printed.push(line),
    note: (line) => noted.push(line),
    signal,
  });
  return { code, printed, noted };
};
