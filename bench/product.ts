import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import apiPackage from '../apps/api/package.json' with { type: 'json' };
import { noOrg, staffKey } from '../apps/api/src/testing/server.ts';

const api = fileURLToPath(new URL('../apps/api/', import.meta.url));
/** What `pnpm start` runs in the folder of the API. */
const [, ...command] = apiPackage.scripts.start.split(' ');

export interface Product {
  readonly origin: string;
  /** Megabytes of memory that it holds now. Reads `/proc`, which only Linux has. */
  memory(): Promise<number>;
  /** Starts it and returns the milliseconds until it takes requests. */
  start(): Promise<number>;
  /** Resolves once it takes requests. */
  ready(): Promise<void>;
  /** SIGKILL, and until the process is gone. */
  kill(): Promise<void>;
}

/**
 * The product as its own process, on a database and with this Salesforce; by default with none.
 * @param given another program than the product's own, and what else is in its environment.
 */
export const productOn = (
  databaseUrl: string,
  port: number,
  salesforce = noOrg,
  given: { readonly program?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Product => {
  const origin = `http://localhost:${port}`;
  let child: ChildProcess | undefined;
  const ready = async (): Promise<void> => {
    for (;;) {
      const status = await fetch(`${origin}/readyz`).then(
        (answer) => answer.status,
        () => undefined,
      );
      if (status === 200) return;
      if (child?.exitCode !== null) throw new Error(`The product ended with ${child?.exitCode}`);
      await pause(10);
    }
  };
  return {
    origin,
    ready,
    async memory() {
      const status = await readFile(`/proc/${child?.pid}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
    },
    async start() {
      const started = performance.now();
      child = spawn(process.execPath, given.program === undefined ? command : [given.program], {
        cwd: api,
        env: {
          PATH: process.env.PATH,
          NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
          PORT: String(port),
          PUBLIC_URL: origin,
          DATABASE_URL: databaseUrl,
          SECRET_KEYS: Buffer.alloc(32, 1).toString('base64'),
          AUDIT_KEY: Buffer.alloc(32, 2).toString('base64'),
          STAFF_API_KEY: staffKey,
          SALESFORCE_LOGIN_URL: salesforce,
          LOG_LEVEL: 'fatal',
          ...given.env,
        },
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      await ready();
      return performance.now() - started;
    },
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
  };
};
