import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { usualBounds } from '../bounds.ts';
import { createOrgLimiter } from '../salesforce/org-limiter.ts';
import { newConnectedCustomer, orgId, startWorld, type World } from '../testing/salesforce.ts';
import { createMetrics } from './metrics.ts';
import { createMetricsServer } from './serve-metrics.ts';

describe('what operators watch', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    world.simulator.reset('integration/ready');
  }, 30_000);
  afterAll(() => world.close());

  const render = (): Promise<string> => world.server.deps.metrics.render();
  /** The value of a series, written as Prometheus writes it. */
  const seriesIn = (text: string, series: string): number | undefined => {
    const line = text.split('\n').find((one) => one.startsWith(`${series} `));
    return line === undefined ? undefined : Number(line.slice(series.length));
  };

  it('counts requests by route, verifications, events, and calls to Salesforce', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    await browser.call('verify', { params: { id: setupId }, body: { step: null } });
    await world.server.deps.verifier.idle();
    await browser.call('getSetup', { params: { id: setupId } });
    const text = await render();
    const route = 'method="GET",route="/api/setups/:id",status="200"';
    expect(seriesIn(text, `orgready_request_duration_seconds_count{${route}}`)).toBeGreaterThan(0);
    expect(seriesIn(text, 'orgready_verifications_total{state="finished"}')).toBeGreaterThan(0);
    expect(seriesIn(text, 'orgready_events_total{kind="verification-started"}')).toBeGreaterThan(0);
    expect(
      seriesIn(text, 'orgready_salesforce_call_duration_seconds_count{outcome="answered"}'),
    ).toBeGreaterThan(0);
    expect(seriesIn(text, 'orgready_backlog{what="verifications"}')).toBe(0);
    expect(seriesIn(text, 'orgready_backlog_age_seconds{what="deliveries"}')).toBe(0);
    expect(seriesIn(text, 'orgready_event_streams')).toBe(0);
    // Neither who nor which org.
    for (const name of [setupId, orgId, 'Acme', 'my.salesforce.com', '127.0.0.1'])
      expect(text).not.toContain(name);
  });

  it('has one series for all addresses that are none of ours', async () => {
    for (const path of ['/wp-admin/index.php', '/api/setups/x/nothing', '/l/a-secret-token/x'])
      await fetch(`${world.server.origin}${path}`);
    const text = await render();
    expect(text).toMatch(/route="other",status="404"/);
    for (const asked of ['wp-admin', 'nothing', 'a-secret-token']) expect(text).not.toContain(asked);
  });

  it('T16: shows how many orgs are away, and none once they answer', async () => {
    const limiter = createOrgLimiter(world.server.storage, { ...usualBounds, faultPause: 60 });
    const metrics = createMetrics({ ...world.server.deps, limiter, report: () => undefined });
    const breakers = async () => {
      const text = await metrics.render();
      return ['open', 'half-open'].map((state) => seriesIn(text, `orgready_org_breakers{state="${state}"}`));
    };
    const send = (statusCode: number) =>
      limiter.through(async () => ({ statusCode, headers: {}, body: '' }), { orgId })({
        method: 'GET',
        url: 'https://acme.my.salesforce.com/',
        headers: {},
      });
    for (let time = 0; time < 4; time += 1) await send(503);
    expect(await breakers()).toEqual([0, 0]);
    await send(503);
    expect(await breakers()).toEqual([1, 0]);
    await vi.waitFor(async () => expect(await breakers()).toEqual([0, 1]));
    await send(200);
    expect(await breakers()).toEqual([0, 0]);
  });

  it('leaves out what waits while the database does not answer, and reports that', async () => {
    const reported: unknown[] = [];
    const error = new Error('the database is gone');
    const metrics = createMetrics({
      storage: { backlog: { read: () => Promise.reject(error) } },
      limiter: { breakers: () => Promise.reject(error) },
      clock: () => 0,
      report: (one) => reported.push(one),
    });
    expect(seriesIn(await metrics.render(), 'orgready_backlog{what="deliveries"}')).toBeUndefined();
    expect(seriesIn(await metrics.render(), 'orgready_org_breakers{state="open"}')).toBeUndefined();
    expect(reported).toEqual([error, error, error, error]);
  });

  it('are answered at /metrics of a server of their own, with those of Node, and nowhere in the product', async () => {
    const server = createMetricsServer(world.server.deps.metrics).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const answer = await fetch(`http://127.0.0.1:${port}/metrics`);
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await answer.text()).toContain('process_resident_memory_bytes');
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
    const product = await fetch(`${world.server.origin}/metrics`);
    expect(await product.text()).not.toContain('orgready_request_duration_seconds');
    server.close();
    server.closeAllConnections();
  });
});
