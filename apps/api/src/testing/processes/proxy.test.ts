import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { startProxy } from './proxy.ts';

it('the proxy announces how long it keeps a connection itself, not how long the process behind it does', async () => {
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
