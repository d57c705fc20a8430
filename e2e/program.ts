import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The project's root. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** A program that runs beside the tests. */
export interface Program {
  /** The first line it prints; rejects when it ends without one. */
  readonly firstLine: Promise<string>;
  /** Sends a message and waits for the answer. */
  ask(message: number): Promise<void>;
  /** Asks it to end and waits until it has. */
  end(): Promise<void>;
  /** Ends it immediately, as a power cut does. */
  kill(): Promise<void>;
}

/** What Node made of the TypeScript for one program, for the next one: a start then takes half the processor time. */
const compiled = process.env.NODE_COMPILE_CACHE ?? join(root, 'node_modules/.cache/node-compile');

/** Starts one of the project's programs with only the environment variables that it needs. */
export const startProgram = (file: string, env: Readonly<Record<string, string>>): Program => {
  const child = spawn(process.execPath, [file], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_COMPILE_CACHE: compiled, ...env },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = once(child, 'exit');
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  if (!child.stdout) throw new Error('A program has an output');
  const lines = createInterface({ input: child.stdout });
  const firstLine = new Promise<string>((resolve, reject) => {
    lines.once('line', resolve);
    child.once('exit', () => reject(new Error(`${file} ended without a word`)));
  });
  // A caller that waits for the line receives the error; not every caller does.
  firstLine.catch(() => {});
  process.once('exit', () => child.kill('SIGKILL'));
  const ask = async (message: number): Promise<void> => {
    const answered = once(child, 'message');
    child.send(message);
    await answered;
  };
  return { firstLine, ask, end: () => end('SIGTERM'), kill: () => end('SIGKILL') };
};
