import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventStreams } from '@orgready/shared/contract/event-streams';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { newCustomer, openStaff } from '../../apps/api/src/testing/browser.ts';
import { openEventStream } from '../../apps/api/src/testing/event-stream.ts';
import { newDatabase } from '../../apps/api/src/testing/postgres/new-database.ts';
import { freePort } from '../../apps/api/src/testing/processes/free-port.ts';
import { type RunningProxy, startProxy } from '../../apps/api/src/testing/processes/proxy.ts';
import { staffKey } from '../../apps/api/src/testing/server.ts';
import { readSource } from '../sources.ts';
import { readCompose, readValues, type Service } from './compose.ts';
import { commandOf, readStages, variablesOf } from './dockerfile.ts';
import { buildLayout } from './layout.ts';
import { type Started, startCommand } from './start.ts';

const cluster = inject('postgres') ?? '';
const stages = readStages(readSource('Dockerfile'));

/** There is no container engine here: what the images contain is put together and started as the compose file starts it. */
describe.skipIf(cluster === '')('the containers', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'orgready-images-'));
  const stopped: (() => Promise<unknown>)[] = [];
  let proxy: RunningProxy;
  let services: Readonly<Record<string, Service>>;
  let servers: readonly Started[];

  /** Starts a service with its variables, except those that say where on this machine others are. */
  const start = (name: string, app: string, moved: Readonly<Record<string, string>>): Promise<Started> => {
    const { build, environment, command } = services[name] as Service;
    const image = build?.target ?? '';
    return startCommand(command ?? commandOf(stages, image, 'CMD'), app, {
      ...variablesOf(stages, image),
      ...environment,
      ...moved,
    });
  };

  beforeAll(async () => {
    const database = await newDatabase(cluster);
    stopped.push(database.drop);
    proxy = await startProxy();
    stopped.push(proxy.close);
    const values = { ...readValues(readSource('containers/demo.env')), STAFF_API_KEY: staffKey };
    services = readCompose(readSource('docker-compose.yml'), {
      ...values,
      PUBLIC_URL: proxy.origin,
    }).services;
    const app = buildLayout(stages, 'server', folder);
    servers = await Promise.all(
      ['api-1', 'api-2'].map(async (name) => {
        const [port, metrics] = [await freePort(), await freePort()];
        proxy.ports.set(name, port);
        const moved = {
          PORT: String(port),
          METRICS_PORT: String(metrics),
          METRICS_HOST: '127.0.0.1',
          DATABASE_URL: database.url,
        };
        const server = await start(name, app, moved);
        stopped.push(server.stop);
        return server;
      }),
    );
  }, 120_000);
  afterAll(async () => {
    for (const stop of stopped.toReversed()) await stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('hold no tests', () => {
    const files = globSync('{apps,packages}/*/src/**/*', { cwd: join(folder, 'server') });
    expect(files.length).toBeGreaterThan(300);
    expect(files.filter((path) => /\.test\.tsx?$|\/testing\//.test(path))).toEqual([]);
  });

  test('run from the files that their image contains, and pass its health check', () => {
    const [, ...check] = commandOf(stages, 'server', 'HEALTHCHECK');
    for (const { line, environment } of servers) {
      expect(JSON.parse(line)).toMatchObject({ msg: 'listening', publicUrl: `${proxy.origin}/` });
      expect(spawnSync(process.execPath, check, { env: environment }).status).toBe(0);
    }
    const gone = { ...servers[0]?.environment, PORT: '9' };
    expect(spawnSync(process.execPath, check, { env: gone }).status).toBe(1);
  });

  test('answer pages and metrics', async () => {
    const page = await fetch(proxy.origin);
    expect([page.status, await page.text()]).toEqual([200, '<title>OrgReady</title>']);
    const { METRICS_PORT } = servers[0]?.environment ?? {};
    const metrics = await fetch(`http://127.0.0.1:${METRICS_PORT}/metrics`);
    expect(await metrics.text()).toContain('orgready_request_duration_seconds');
  });

  test('serve one browser in turns, and tell it at once what the other has changed', async () => {
    proxy.sendTo('api-1');
    const { browser, setupId } = await newCustomer(proxy);
    proxy.sendTo('api-2');
    const stream = await openEventStream(browser, proxy.origin + eventStreams.setup.replace(':id', setupId));
    await stream.until('retry');
    proxy.sendTo('api-1');
    await openStaff(proxy).call('createLink', { params: { id: setupId }, body: {} });
    expect(await stream.until('changed')).toContain(setupId);
    stream.close();
  });

  test('end in order when they are stopped', async () => {
    expect(await Promise.all(servers.map(({ stop }) => stop()))).toEqual([0, 0]);
  });

  test('have a simulated org in the demo, at the address that browsers and servers use', async () => {
    const app = buildLayout(stages, 'simulator', folder);
    const org = await start('org', app, { PORT: '0', HOST: '127.0.0.1' });
    stopped.push(org.stop);
    const { ORIGIN } = services.org?.environment ?? {};
    expect(JSON.parse(org.line)).toMatchObject({ url: ORIGIN, scenario: 'demo' });
  });
});
