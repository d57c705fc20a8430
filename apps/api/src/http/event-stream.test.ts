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
    await stream.until('retry: 3000');
    server.deps.changes.announce({ id: other.setupId, seq: 7 });
    server.deps.changes.announce({ id: mine.setupId, seq: 7 });
    const heard = await stream.until(mine.setupId);
    expect(heard).toBe(`retry: 3000\n\nevent: changed\ndata: {"id":"${mine.setupId}","seq":7}\n\n`);
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
    expect(await stream.until('changed')).toContain(setupId);
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
    expect(await response.text()).toBe('retry: 3000\n\nretry: 1000\n\n');
    await stopping.close();
  });
});
