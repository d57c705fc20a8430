import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { guides } from '@orgready/guides';
import type { Guide } from '@orgready/guides/model/guide';
import { deploymentApp } from '@orgready/guides/scenarios/deployment-app';
import { createApp } from '../app.ts';
import type { Bounds } from '../bounds.ts';
import { compose } from '../compose.ts';
import type { Config } from '../config.ts';
import type { Deps } from '../deps.ts';
import { createLog } from '../http/request-log.ts';
import { openMigrated } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { type Storage, storageOn } from '../storage/storage.ts';
import { newMemory } from './new-memory.ts';

export const staffKey = 'a-staff-key-for-tests-0123456789';
const start = Date.UTC(2026, 10, 20);

export const noOrg = 'http://127.0.0.1:9';

export interface TestServer {
  readonly origin: string;
  readonly storage: Storage;
  readonly deps: Deps;
  /** The lines of the log so far. */
  readonly logged: string[];
  /** Lets time pass for the product. */
  pass(milliseconds: number): void;
  now(): number;
  stopBeingReady(): void;
  endStreams(): void;
  close(): Promise<void>;
}

/** An HTTP server that listens, and the origin that browsers know it by. */
export interface Listener {
  readonly http: Server;
  readonly origin: string;
}

/** Listens on a free port. */
export const listen = async (): Promise<Listener> => {
  // Product and browser share one process: while a test computes without a pause, neither hears of time. A connection
  // that the product then ends for having been idle is one on which the browser has just sent its next request.
  const http = createServer({ keepAliveTimeout: 10 * 60_000 });
  await new Promise<void>((resolve) => http.listen(0, 'localhost', resolve));
  return { http, origin: `http://localhost:${(http.address() as AddressInfo).port}` };
};

export const stopListening = ({ http }: Listener): Promise<void> =>
  new Promise((resolve) => {
    http.close(() => resolve());
    http.closeAllConnections();
  });

const newStorage = async (): Promise<Storage> => {
  const dialect = await newMemory();
  return storageOn(openMigrated(dialect), dialect, createSealer([randomBytes(32)]));
};

/** The API as it runs, on a free port, with its own database and a clock that only the test moves. */
export const startServer = async (
  given: {
    storage?: Storage;
    staffKey?: string | null;
    /** As on localhost unless given. */
    requiresSecondFactor?: boolean;
    /** None unless given. */
    linkHosts?: Config['linkHosts'];
    /** With a password unless given. */
    oidc?: Config['oidc'];
    webRoot?: string;
    release?: string;
    /** Origin of a running simulator. */
    salesforce?: string;
    /** The product's own unless given. */
    guides?: readonly Guide[];
    /** The app of the simulated orgs unless given. */
    signInApp?: Config['signInApp'];
    bounds?: Partial<Bounds>;
    /** How many proxies are believed; none unless given. */
    trustProxy?: number;
    /** Stays open when the API is closed; one of its own unless given. */
    listener?: Listener;
  } = {},
): Promise<TestServer> => {
  const storage = given.storage ?? (await newStorage());
  const listener = given.listener ?? (await listen());
  const { http, origin } = listener;
  const logged: string[] = [];
  let now = start;
  let ready = true;
  const deps = compose(
    {
      publicUrl: new URL(origin),
      linkHosts: given.linkHosts ?? new Map(),
      staffKey: given.staffKey === undefined ? staffKey : given.staffKey,
      trustProxy: given.trustProxy ?? 0,
      requiresSecondFactor: given.requiresSecondFactor ?? false,
      oidc: given.oidc ?? null,
      // A port where nothing listens: no test reaches out, and every read is refused at once.
      salesforceLoginUrl: given.salesforce ?? noOrg,
      signInApp: given.signInApp === undefined ? deploymentApp : given.signInApp,
    },
    storage,
    createLog('debug', { write: (line) => void logged.push(line) }),
    {
      guides: given.guides ?? guides,
      clock: () => now,
      ready: () => ready,
      release: given.release ?? 'a-release',
      // The clock stands still: what waits for it would wait for ever. An org that fails in a test answers in the next one.
      bounds: { retryPause: 0, wholePause: 0, stepPause: 0, faultPause: 0, longestPause: 0, ...given.bounds },
      webRoot: given.webRoot ?? fileURLToPath(new URL('./pages', import.meta.url)),
    },
  );
  const app = createApp(deps);
  http.on('request', app.handler);
  return {
    origin,
    storage,
    deps,
    logged,
    now: () => now,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    stopBeingReady: () => {
      ready = false;
    },
    endStreams: app.endStreams,
    async close() {
      app.endStreams();
      http.off('request', app.handler);
      if (!given.listener) await stopListening(listener);
      await deps.verifier.idle();
      await storage.close();
    },
  };
};
