import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { startProxy } from './proxy.ts';

it('a browser is told how long the proxy keeps its connection, not how long the process behind it would', async () => {
  const product = createServer({ keepAliveTimeout: 65_000 }, (_, answer) => answer.end('ready'));
  await once(product.listen(0, 'localhost'), 'listening');
  const proxy = await startProxy();
  proxy.ports.set('a', (product.address() as AddressInfo).port);
  const answer = await fetch(proxy.origin);
  expect(await answer.text()).toBe('ready');
  expect(answer.headers.get('keep-alive')).toBe('timeout=600');
  await proxy.close();
  product.close();
});
