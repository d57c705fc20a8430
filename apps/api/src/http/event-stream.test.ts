import { eventStreams } from '@orgready/shared/contract/event-streams';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, newCustomer, openStaff } from '../testing/browser.ts';
import { openEventStream } from '../testing/event-stream.ts';
import { startServer, type TestServer } from '../testing/server.ts';

describe('an event stream', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  const listen = (browser: Browser, path: string) => openEventStream(browser, server.origin + path);
  const ofSetup = (id: string) => eventStreams.setup.replace(':id', id);

  it('notifies a browser of changes to its own setup only', async () => {
    const mine = await newCustomer(server);
    const other = await newCustomer(server);
    const stream = await listen(mine.browser, ofSetup(mine.setupId));
    await stream.until('changed');
    server.deps.changes.announce({ id: other.setupId, seq: 123_456 });
    server.deps.changes.announce({ id: mine.setupId, seq: 123_456 });
    const heard = await stream.until('123456');
    expect(heard).toContain(`event: changed\ndata: {"id":"${mine.setupId}","seq":123456}\n\n`);
    expect(heard).not.toContain(other.setupId);
    stream.close();
  });

  it('begins with where the setup stands: it may have changed since the page fetched its document', async () => {
    const { browser, setupId } = await newCustomer(server);
    const { seq } = await browser.call('getSetup', { params: { id: setupId } });
    const stream = await listen(browser, ofSetup(setupId));
    expect(await stream.until('changed')).toBe(
      `retry: 3000\n\nevent: changed\ndata: {"id":"${setupId}","seq":${seq}}\n\n`,
    );
    stream.close();
  });

  it('notifies staff of changes to every setup', async () => {
    const stream = await listen(openStaff(server), eventStreams.setups);
    await stream.until('retry');
    const { setupId } = await newCustomer(server);
    expect(await stream.until(setupId)).toContain(setupId);
    stream.close();
  });

  it('notifies when a question is answered', async () => {
    const { browser, setupId } = await newCustomer(server);
    const stream = await listen(browser, ofSetup(setupId));
    await stream.until('retry');
    await browser.call('answerQuestion', {
      params: { id: setupId, question: 'environment' },
      body: { answer: 'sandbox' },
    });
    const { seq } = await browser.call('getSetup', { params: { id: setupId } });
    expect(await stream.until(`"seq":${seq}`)).toContain(setupId);
    stream.close();
  });

  it('is neither cached nor transformed by proxies', async () => {
    const { browser, setupId } = await newCustomer(server);
    const { response, close } = await listen(browser, ofSetup(setupId));
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store, no-transform');
    expect(response.headers.get('x-accel-buffering')).toBe('no');
    close();
  });

  it('refuses a 21st stream per session', async () => {
    const { browser, setupId } = await newCustomer(server);
    const streams = [];
    for (let count = 0; count < 20; count += 1) streams.push(await listen(browser, ofSetup(setupId)));
    expect(streams.every((stream) => stream.response.status === 200)).toBe(true);
    expect((await browser.send(server.origin + ofSetup(setupId))).status).toBe(429);
    for (const stream of streams) stream.close();
  });

  it('ends at a shutdown and sends the reconnection time', async () => {
    const stopping = await startServer();
    const { browser, setupId } = await newCustomer(stopping);
    const response = await browser.send(stopping.origin + ofSetup(setupId));
    stopping.endStreams();
    expect(await response.text()).toMatch(/^retry: 3000\n\n.*retry: 1000\n\n$/s);
    await stopping.close();
  });
});
