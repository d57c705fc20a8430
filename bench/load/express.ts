import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import express from 'express';

/** A bare Express as its own process: every request is answered with the same small document. Sends its origin. */
const app = express().disable('x-powered-by');
app.use((_request, response) => {
  response.json({ id: 'a-setup', steps: Array.from({ length: 12 }, (_, step) => ({ id: `step-${step}` })) });
});
const server = app.listen(0, '127.0.0.1');
await once(server, 'listening');
process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
process.once('disconnect', () => process.exit(0));
