import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export interface Started {
  readonly child: ChildProcess;
  /** The first line that it prints. */
  readonly line: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Stops it as Docker does, and returns its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the command of an image in its folder, with these variables and no others; resolves when it prints a line. */
export const startCommand = async (
  command: readonly string[],
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<Started> => {
  const [, ...args] = command;
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk;
  });
  const lines = createInterface(child.stdout);
  const line = await Promise.race([
    once(lines, 'line').then(([first]) => String(first)),
    once(child, 'exit').then(([code]) => {
      throw new Error(`${command.join(' ')} ended with ${code}: ${errors}`);
    }),
  ]);
  return {
    child,
    line,
    environment,
    async stop() {
      if (child.exitCode === null) {
        child.kill('SIGTERM');
        await once(child, 'exit');
      }
      return child.exitCode;
    },
  };
};
