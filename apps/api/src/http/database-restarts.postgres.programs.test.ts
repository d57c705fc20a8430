import { setTimeout as pause } from 'node:timers/promises';
import { eventStreams } from '@orgready/shared/contract/event-streams';
import { describe, expect, inject, it } from 'vitest';
import { findPostgres } from '../storage/backup/find-postgres.ts';
import { dialectOf, openDatabase } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { openStorage } from '../storage/storage.ts';
import { newCustomer, request } from '../testing/browser.ts';
import { openEventStream } from '../testing/event-stream.ts';
import { connect, databaseUrl, startCluster } from '../testing/postgres/cluster.ts';
import { startServer } from '../testing/server.ts';
import { expectNothingUncaught } from '../testing/uncaught.ts';
import { shareChanges } from './shared-changes.ts';

describe.skipIf(inject('postgres') === null)('T27, F1: when PostgreSQL restarts,', () => {
  // An error that nobody takes ends the process.
  expectNothingUncaught();
  it('requests get 503 meanwhile, streams stay, and all goes on by itself', {
    timeout: 120_000,
  }, async () => {
    const cluster = startCluster(findPostgres() ?? '');
    const first = await connect(cluster.folder);
    await first.query('create database product');
    await first.end();
    const url = databaseUrl(cluster.folder, 'product');
    await (await openDatabase(dialectOf(url))).destroy();
    const storage = await openStorage(dialectOf(url), createSealer([Buffer.alloc(32, 1)]));
    const server = await startServer({ storage });
    const stopSharing = shareChanges({ ...server.deps, url });
    const { browser, setupId } = await newCustomer(server);
    const stream = await openEventStream(browser, server.origin + eventStreams.setup.replace(':id', setupId));
    await stream.until('retry');
    const read = () => request(browser, server, 'getSetup', { params: { id: setupId } });
    expect((await read()).status).toBe(200);

    cluster.restart(1_500);
    let refused: Awaited<ReturnType<typeof read>> | undefined;
    const until = Date.now() + 30_000;
    while (refused === undefined && Date.now() < until) {
      const answer = await read();
      if (answer.status !== 200) refused = answer;
    }
    expect(refused).toMatchObject({ status: 503, code: 'unavailable' });
    expect(refused?.response.headers.get('retry-after')).toBe('5');
    expect((await browser.send(`${server.origin}/readyz`)).status).toBe(503);
    expect((await browser.send(`${server.origin}/healthz`)).status).toBe(200);

    // The database is back once somebody else can connect to it.
    const connectAgain = async (): Promise<void> => {
      try {
        await (await connect(cluster.folder)).end();
      } catch {
        // It was still about to end.
        await pause(50);
        await connectAgain();
      }
    };
    await connectAgain();
    const back = performance.now();
    while ((await read()).status !== 200) await pause(50);
    expect(performance.now() - back).toBeLessThan(5_000);
    server.deps.changes.announce({ id: setupId, seq: 77 });
    expect(await stream.until('"seq":77')).toContain('"seq":77');
    stream.close();
    await stopSharing();
    await server.close();
    await cluster.close();
  });
});
