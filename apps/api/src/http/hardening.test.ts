import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { eventStreams } from '@orgready/shared/contract/event-streams';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialectOf } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { openStorage } from '../storage/storage.ts';
import { newCustomer, newSetup, openBrowser, openStaff, request } from '../testing/browser.ts';
import { databases, startTimeout } from '../testing/databases.ts';
import { scratch } from '../testing/scratch.ts';
import { startServer, type TestServer } from '../testing/server.ts';
import { giveSession, newPerson } from '../testing/staff.ts';
import { createHttpServer } from './server.ts';

describe.each(databases)('on %s,', (_, open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ storage: await open() });
  }, startTimeout);
  afterAll(() => server.close());

  describe('T01, F10: guesses that are sent at once', () => {
    it.each([
      [
        'staff keys',
        401,
        (nth: number) =>
          request(openBrowser(server, { authorization: `Bearer guess-${nth}` }), server, 'listSetups'),
      ],
      [
        'links',
        404,
        (nth: number) =>
          request(openBrowser(server), server, 'claimLink', {
            raw: JSON.stringify({ token: `guess-${nth}` }),
          }),
      ],
    ])('of %s learn no more than twenty times that they were wrong', async (_what, wrong, guess) => {
      const answers = await Promise.all(Array.from({ length: 120 }, (_none, nth) => guess(nth)));
      const statuses = answers.map(({ status }) => status);
      expect(statuses.filter((status) => status === wrong)).toHaveLength(20);
      expect(statuses.filter((status) => status === 429)).toHaveLength(100);
      server.pass(11 * 60_000);
    });
  });

  it('F17: a revoked link is not extended', async () => {
    const { setupId, linkId } = await newSetup(server);
    const staff = openStaff(server);
    const params = { id: setupId, link: linkId };
    await staff.call('revokeLink', { params });
    const extended = await request(staff, server, 'extendLink', { params, raw: JSON.stringify({ days: 5 }) });
    expect(extended).toMatchObject({ status: 409, code: 'link-revoked' });
  });

  it('T24, F18: fifty browsers are in through one link, and another one when one of them has left', async () => {
    const { token, setupId } = await newSetup(server);
    const claim = (browser = openBrowser(server)) =>
      request(browser, server, 'claimLink', { raw: JSON.stringify({ token }) });
    const statuses = (await Promise.all(Array.from({ length: 60 }, () => claim()))).map(
      ({ status }) => status,
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(50);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    server.pass(31 * 60_000);
    const browser = openBrowser(server);
    expect((await claim(browser)).status).toBe(200);
    // One that is in may come again.
    expect((await claim(browser)).status).toBe(200);
    expect((await browser.call('getSetup', { params: { id: setupId } })).id).toBe(setupId);
  });

  it('F23: what a proxy asks for does not stand in the way of the staff cookie, and counts as no guess', async () => {
    const staff = openBrowser(server, { authorization: 'Basic cHJveHk6cHJveHk=' });
    await giveSession(server, staff, await newPerson(server, 'owner'));
    for (let nth = 0; nth < 25; nth += 1) await staff.call('listSetups', { query: {} });
    const nobody = openBrowser(server, { authorization: 'Basic cHJveHk6cHJveHk=' });
    for (let nth = 0; nth < 25; nth += 1)
      expect((await request(nobody, server, 'listSetups')).code).toBe('not-authenticated');
    // Nor does it stand for the origin: such a request is made by a browser.
    const crossSite = await request(staff, server, 'createSetup', {
      raw: '{}',
      headers: { origin: 'https://evil.example' },
    });
    expect(crossSite.code).toBe('cross-site');
  });

  it('F15: a HEAD holds no stream open', async () => {
    const { browser, setupId } = await newCustomer(server);
    for (const path of [eventStreams.setup.replace(':id', setupId), eventStreams.setups, '/oauth/callback']) {
      const { status } = await browser.send(server.origin + path, { method: 'HEAD' });
      expect([path, status]).toEqual([path, 405]);
    }
  });
});

it('F24: a database file is for its owner only, also one that was made before', async () => {
  const folder = mkdtempSync(join(scratch, 'orgready-mode-'));
  const file = join(folder, 'orgready.db');
  writeFileSync(file, '', { mode: 0o644 });
  const storage = await openStorage(dialectOf(`sqlite:${file}`), createSealer([Buffer.alloc(32, 1)]));
  for (const name of [file, `${file}-wal`]) expect(statSync(name).mode & 0o777).toBe(0o600);
  await storage.close();
  rmSync(folder, { recursive: true });
});

describe('T24, F19: a connection', () => {
  const start = async (bytes: number, cutAfter: number) => {
    const server = createHttpServer((_request, response) => {
      response.end(Buffer.alloc(bytes));
    }, cutAfter);
    server.listen(0, 'localhost');
    await once(server, 'listening');
    const socket = connect((server.address() as AddressInfo).port, 'localhost');
    await once(socket, 'connect');
    socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
    return { server, socket };
  };

  it('whose other end does not read is cut', async () => {
    const { server, socket } = await start(30_000_000, 150);
    socket.pause();
    const open = () =>
      new Promise<number>((resolve) => server.getConnections((_error, count) => resolve(count)));
    await expect.poll(open, { timeout: 5_000 }).toBe(0);
    socket.destroy();
    server.close();
  });

  it('whose other end reads slowly is not cut', async () => {
    // On a busy machine a reader gets no turn for a while.
    const cutAfter = 600;
    const { server, socket } = await start(6_000_000, cutAfter);
    const started = performance.now();
    let read = 0;
    socket.on('data', (chunk) => {
      read += chunk.length;
      socket.pause();
      void pause(10).then(() => socket.resume());
    });
    await expect.poll(() => read, { timeout: 15_000 }).toBeGreaterThan(6_000_000);
    expect(performance.now() - started).toBeGreaterThan(cutAfter);
    socket.destroy();
    server.close();
  });
});
