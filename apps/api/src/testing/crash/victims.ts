import { type ChildProcess, fork } from 'node:child_process';
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
 * Processes that die, one after the other. The next one starts while the one before it works.
 * @param cache a folder in which they keep what they have compiled, for one another.
 */
export const openVictims = (setting: Setting, cache: string) => {
  const start = (): { readonly child: ChildProcess; readonly started: Promise<unknown> } => {
    const child = fork(program, {
      execArgv: [],
      env: { ...process.env, NODE_COMPILE_CACHE: cache },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    return { child, started: Promise.race([once(child, 'message'), once(child, 'exit')]) };
  };
  let next = start();
  return {
    /** Has a process make all tries, each as far as it may get, and kill itself then. Returns how far they got. */
    async kill(tries: readonly Try[]): Promise<readonly Reached[]> {
      const { child, started } = next;
      await started;
      next = start();
      const exit = once(child, 'exit');
      let reached: readonly Reached[] | undefined;
      child.once('message', (message) => {
        reached = message as readonly Reached[];
      });
      child.send({ ...setting, tries } satisfies Order);
      const [code, signal] = await exit;
      if (signal !== 'SIGKILL' || !reached) throw new Error(`The process ended with ${code ?? signal}`);
      return reached;
    },
    async close(): Promise<void> {
      await next.started;
      next.child.kill('SIGKILL');
      await once(next.child, 'exit');
    },
  };
};
export type Victims = ReturnType<typeof openVictims>;
