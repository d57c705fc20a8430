import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A request as it is sent. */
export interface Sent {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A request to a product on a database of its own, which gets as far as the n-th statement, from 1. */
export interface Try {
  readonly databaseUrl: string;
  readonly until: number;
  readonly sent: Sent;
}

/** How far a try got before the process was killed. */
export type Reached =
  | { readonly kind: 'statement'; readonly sql: string }
  | { readonly kind: 'answer'; readonly status: number };

/** What all products of a test have in common. */
export interface Setting {
  /** Of the sealer, in hexadecimal. */
  readonly key: string;
  /** By which browsers know the product. */
  readonly origin: string;
  /** Origin of the simulated Salesforce. */
  readonly salesforce: string;
}

export interface Order extends Setting {
  readonly tries: readonly Try[];
}

const program = fileURLToPath(new URL('./dying-process.ts', import.meta.url));

/**
 * Has a process make all tries, each as far as it may get, and kill itself then. Returns how far they got.
 * @param cache a folder in which such processes keep what they have compiled, for one another.
 */
export const killVictim = async (
  setting: Setting,
  tries: readonly Try[],
  cache: string,
): Promise<readonly Reached[]> => {
  const child = fork(program, {
    execArgv: [],
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exit = once(child, 'exit');
  await Promise.race([once(child, 'message'), exit]);
  let reached: readonly Reached[] | undefined;
  child.once('message', (message) => {
    reached = message as readonly Reached[];
  });
  child.send({ ...setting, tries } satisfies Order);
  const [code, signal] = await exit;
  if (signal !== 'SIGKILL' || !reached) throw new Error(`The process ended with ${code ?? signal}`);
  return reached;
};
