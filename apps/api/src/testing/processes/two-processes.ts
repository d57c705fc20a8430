import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Simulator } from '@orgready/org-simulator';
import { newDatabase } from '../postgres/new-database.ts';
import { staffKey } from '../server.ts';
import { startScenarios } from '../simulator.ts';
import { freePort } from './free-port.ts';
import { type RunningProxy, startProxy } from './proxy.ts';

type Name = 'a' | 'b';

export interface TwoProcesses extends Pick<RunningProxy, 'origin'> {
  sendTo(name: Name | undefined): void;
  readonly simulator: Simulator;
  readonly databaseUrl: string;
  start(name: Name): Promise<void>;
  /** SIGKILL: nothing is finished and nothing is sent. */
  kill(name: Name): Promise<void>;
  /** Status of a process's `/readyz`, past the proxy. */
  readiness(name: Name): Promise<number>;
  close(): Promise<void>;
}

const program = fileURLToPath(new URL('./process.ts', import.meta.url));

/** Two processes of OrgReady on one new database in the cluster, behind a proxy, with a simulated Salesforce. */
export const startTwoProcesses = async (cluster: string): Promise<TwoProcesses> => {
  const [database, proxy] = await Promise.all([newDatabase(cluster), startProxy()]);
  const simulator = await startScenarios({
    callbackUrls: [`${proxy.origin}/oauth/callback`],
    installMilliseconds: 0,
  });
  const [secretKey, auditKey] = [32, 32].map((length) => randomBytes(length).toString('base64'));
  const children = new Map<Name, ChildProcess>();

  const readiness = async (name: Name): Promise<number> =>
    (await fetch(`http://localhost:${proxy.ports.get(name)}/readyz`)).status;

  const start = async (name: Name, tries = 3): Promise<void> => {
    const port = await freePort();
    const child = spawn(process.execPath, [program], {
      env: {
        PATH: process.env.PATH,
        PORT: String(port),
        PUBLIC_URL: proxy.origin,
        DATABASE_URL: database.url,
        SECRET_KEYS: secretKey,
        AUDIT_KEY: auditKey,
        STAFF_API_KEY: staffKey,
        SALESFORCE_LOGIN_URL: simulator.url,
        TRUST_PROXY: '1',
        LOG_LEVEL: 'error',
      },
      stdio: ['pipe', 'inherit', 'inherit'],
    });
    children.set(name, child);
    proxy.ports.set(name, port);
    while ((await readiness(name).catch(() => undefined)) !== 200) {
      if (child.exitCode !== null) {
        if (tries === 1) throw new Error(`Process ${name} ended with ${child.exitCode}`);
        // Another program may have taken the port in the meantime.
        return start(name, tries - 1);
      }
      await pause(50);
    }
  };
  const kill = async (name: Name): Promise<void> => {
    const child = children.get(name);
    proxy.ports.delete(name);
    children.delete(name);
    if (!child || child.exitCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };

  await Promise.all([start('a'), start('b')]);
  return {
    origin: proxy.origin,
    sendTo: proxy.sendTo,
    simulator,
    databaseUrl: database.url,
    start,
    kill,
    readiness,
    async close() {
      await Promise.all([kill('a'), kill('b')]);
      await Promise.all([proxy.close(), simulator.close()]);
      await database.drop();
    },
  };
};
