import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createClient } from '@orgready/shared/contract/client';
import { routes } from '@orgready/shared/contract/routes';
import { freePort } from '../apps/api/src/testing/processes/free-port.ts';
import { scratch } from '../apps/api/src/testing/scratch.ts';
import { ownerSignIn } from '../scripts/demo.ts';
import { type Program, root, startProgram } from './program.ts';

const execute = promisify(execFile);

type Variables = Readonly<Record<string, string>>;

/** OrgReady as it runs in production, except for its public name, on a separate database. */
export interface Product {
  readonly url: string;
  readonly staffKey: string;
  /** Prints a link that makes the first owner, as the operator does. */
  ownerLink(): Promise<string>;
  /** Prints a link that signs the owner in, as a start of the demo does. */
  signInLink(): Promise<string>;
  /** Returns what an owner signs in with, who is made the first time. */
  owner(): Promise<{ readonly email: string; readonly password: string }>;
  /** Moves the product's clock forward. */
  advanceClock(milliseconds: number): Promise<void>;
  /** Ends the process in the middle of its work. */
  kill(): Promise<void>;
  /** Starts again on the same database and the same address, with these variables besides. */
  restart(more?: Variables): Promise<void>;
  end(): Promise<void>;
}

const ready = async (url: string): Promise<void> => {
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(`${url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(50);
  }
  throw new Error(`OrgReady did not get ready at ${url}`);
};

interface ProductOptions {
  /** Starts the product; the usual one unless given. */
  readonly program?: string;
  /** In addition to the variables of every product; may follow from its address. */
  readonly env?: Variables | ((url: string) => Promise<Variables>);
}

/** `connect` receives the address of the product and returns the address of the Salesforce it works with. */
export const startProduct = async (
  connect: (url: string) => Promise<string>,
  { program: file = 'e2e/test-product.ts', env: more = {} }: ProductOptions = {},
): Promise<Product> => {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const staffKey = randomBytes(18).toString('base64url');
  const folder = await mkdtemp(join(scratch, 'orgready-e2e-'));
  const env = {
    PORT: String(port),
    PUBLIC_URL: url,
    DATABASE_URL: `sqlite:${join(folder, 'orgready.db')}`,
    SALESFORCE_LOGIN_URL: await connect(url),
    STAFF_API_KEY: staffKey,
    LOG_LEVEL: 'warn',
    ...(typeof more === 'function' ? await more(url) : more),
  };
  const start = async (besides: Variables = {}): Promise<Program> => {
    const program = startProgram(file, { ...env, ...besides });
    await ready(url);
    return program;
  };
  let program = await start();
  /** How far the clock is ahead: a process that is started again has the same time. */
  let ahead = 0;
  /** Runs a command of the operator and returns what it prints. */
  const operate = async (...words: readonly string[]): Promise<string> => {
    const { stdout } = await execute(process.execPath, [join(root, 'apps/api/src/cli/main.ts'), ...words], {
      cwd: root,
      env: { ...process.env, ...env },
    });
    return stdout.trim();
  };
  const ownerLink = () => operate('owner-link');
  const makeOwner = async () => {
    const owner = { email: 'robin@tidewater.example', password: 'the tide waits for nobody' };
    const token = new URL(await ownerLink()).pathname.split('/').at(-1) ?? '';
    await createClient(routes, url)('useStaffLink', { body: { token, name: 'Robin Hale', ...owner } });
    return owner;
  };
  let made: ReturnType<typeof makeOwner> | undefined;
  const owner = () => {
    made ??= makeOwner();
    return made;
  };
  return {
    url,
    staffKey,
    ownerLink,
    signInLink: () => operate(...ownerSignIn),
    owner,
    async advanceClock(milliseconds) {
      // The link that makes the owner lasts for a day, and comes from a program with the real time.
      await owner();
      await program.ask(milliseconds);
      ahead += milliseconds;
    },
    kill: () => program.kill(),
    restart: async (besides) => {
      program = await start(besides);
      if (ahead > 0) await program.ask(ahead);
    },
    end: async () => {
      await program.kill();
      await rm(folder, { recursive: true });
    },
  };
};
