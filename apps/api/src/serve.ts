import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Guide } from '@orgready/guides/model/guide';
import type { Logger } from 'pino';
import { createApp } from './app.ts';
import type { Bounds } from './bounds.ts';
import { compose } from './compose.ts';
import { type Config, databaseFile } from './config.ts';
import { createLog } from './http/request-log.ts';
import { closeServer, createHttpServer, listen } from './http/server.ts';
import { shareChanges } from './http/shared-changes.ts';
import { auditKeyOf, keysOf } from './keys.ts';
import type { Metrics } from './metrics/metrics.ts';
import { createMetricsServer } from './metrics/serve-metrics.ts';
import { offerOwnerLink } from './offer-owner-link.ts';
import { readRelease } from './release.ts';
import { createAuditChain } from './storage/audit-chain.ts';
import { dialectOf } from './storage/database.ts';
import { createSealer } from './storage/seal.ts';
import { findDamage } from './storage/sqlite-damage.ts';
import { openStorage } from './storage/storage.ts';

const webRoot = fileURLToPath(new URL('../../web/dist', import.meta.url));
const grace = 10_000;
/** Time for a load balancer to see that we are not ready, before we take no more connections. */
const notice = 500;

/** Prints start-up faults a line each, without a stack, and exits: they are for the operator. */
export const exitWith = (lines: readonly string[]): never => {
  for (const line of lines) console.error(line);
  process.exit(1);
};

const openDatabase = async (config: Config, log: Logger) => {
  try {
    const sealer = createSealer(keysOf(config), (secrets) =>
      log.error(
        secrets,
        'some secrets cannot be opened and count as gone; was a key taken out of SECRET_KEYS?',
      ),
    );
    const file = databaseFile(config.databaseUrl);
    const damage = file === undefined ? undefined : findDamage(file);
    if (damage !== undefined)
      throw new Error(`${file} is damaged (${damage}). "pnpm orgready restore" puts a backup in its place.`);
    const chain = createAuditChain(auditKeyOf(config));
    const storage = await openStorage(dialectOf(config.databaseUrl), sealer, chain);
    if (await storage.auditTrail.isOfKey()) return storage;
    await storage.close();
    throw new Error(
      'AUDIT_KEY is not the key of its audit trail, or the end of the trail was changed. Set the key that was used before, or see "pnpm orgready audit verify".',
    );
  } catch (error) {
    return exitWith([`OrgReady cannot open its database: ${error instanceof Error ? error.message : error}`]);
  }
};

const serveMetrics = async (
  metrics: Metrics,
  { port, host }: NonNullable<Config['metrics']>,
): Promise<Server> => {
  const server = createMetricsServer(metrics);
  await listen(server, port, host).catch((error: Error) =>
    exitWith([`OrgReady cannot listen on ${host}:${port} (METRICS_PORT): ${error.message}`]),
  );
  return server;
};

/** Runs the product as a process until SIGTERM or SIGINT: resolves when it listens. */
export const serve = async (
  config: Config,
  given: {
    readonly guides: readonly Guide[];
    readonly clock?: () => number;
    readonly bounds?: Partial<Bounds>;
  },
): Promise<void> => {
  const clock = given.clock ?? Date.now;
  const log = createLog(config.logLevel, process.stdout);
  const storage = await openDatabase(config, log);
  let ready = true;
  const deps = compose(config, storage, log, {
    ...given,
    bounds: { ...config.keep, ...given.bounds },
    clock,
    webRoot,
    release: readRelease(webRoot),
    ready: () => ready,
  });
  const app = createApp(deps);
  const server = createHttpServer(app.handler);
  await listen(server, config.port, config.host).catch((error: Error) =>
    exitWith([`OrgReady cannot listen on ${config.host}:${config.port}: ${error.message}`]),
  );
  log.info({ publicUrl: config.publicUrl.href }, 'listening');
  const { stderr } = process;
  await offerOwnerLink(
    deps,
    { isTerminal: stderr.isTTY, write: (line) => void stderr.write(`${line}\n`) },
    log,
  );
  const metrics = config.metrics ? await serveMetrics(deps.metrics, config.metrics) : undefined;

  const stopOutbox = deps.outbox.start();
  const stopSchedule = deps.schedule.start();
  const isShared = !config.databaseUrl.startsWith('sqlite:');
  const stopSharing = isShared ? shareChanges({ ...deps, url: config.databaseUrl }) : undefined;

  const close = async (): Promise<void> => {
    ready = false;
    await pause(notice);
    stopSchedule();
    stopOutbox();
    const closed = closeServer(server, grace);
    app.endStreams();
    await closed;
    // A verification under way gets the same time; cut off, its lease ends by itself.
    await Promise.race([deps.verifier.idle(), pause(grace, undefined, { ref: false })]);
    await stopSharing?.();
    if (metrics) await closeServer(metrics, 0);
    await storage.close();
    log.info('stopped');
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      close().then(
        () => process.exit(0),
        (err: unknown) => {
          log.fatal({ err }, 'stopping failed');
          process.exit(1);
        },
      );
    });
  }
};
