import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { getCACertificates, type SecureVersion, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { usualBounds } from '../bounds.ts';
import { localhostCertificate } from '../testing/certificate.ts';
import { salesforceHosts } from './hosts.ts';
import { createTransport } from './transport.ts';

const trusted = getCACertificates('default');
const received: string[] = [];
const servers: ReturnType<typeof createServer>[] = [];
const ports = new Map<SecureVersion, number>();
const start = async (version: SecureVersion) => {
  const options = { ...localhostCertificate, minVersion: version, maxVersion: version };
  // Old versions sign with SHA-1, which OpenSSL itself permits at this level only.
  const server = createServer({ ...options, ciphers: 'DEFAULT:@SECLEVEL=0' }, (request, response) => {
    received.push(request.headers.authorization ?? '');
    response.setHeader('content-type', 'application/json').end('{}');
  });
  server.listen(0);
  await once(server, 'listening');
  servers.push(server);
  ports.set(version, (server.address() as AddressInfo).port);
};
beforeAll(async () => {
  for (const version of ['TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const) await start(version);
});
afterEach(() => {
  setDefaultCACertificates(trusted);
  received.length = 0;
});
afterAll(() => {
  for (const server of servers) server.close().closeAllConnections();
});

const send = (version: SecureVersion, host = 'localhost') => {
  const url = `https://${host}:${ports.get(version)}`;
  const headers = { authorization: 'Bearer planted' };
  return createTransport(salesforceHosts(url), () => undefined, { ...usualBounds, retryPause: 0 })({
    method: 'GET',
    url: `${url}/services/data/`,
    headers,
  });
};
const refused = expect.objectContaining({ failure: expect.objectContaining({ code: 'CONNECTION_LOST' }) });

// First: a session that was once trusted would be taken up again.
it('no token is sent to a host whose certificate nobody trusts, or is for another host', async () => {
  await expect(send('TLSv1.3')).rejects.toEqual(refused);
  setDefaultCACertificates([localhostCertificate.cert]);
  await expect(send('TLSv1.3', '127.0.0.1')).rejects.toEqual(refused);
  expect(received).toEqual([]);
});

it.each(['TLSv1.2', 'TLSv1.3'] as const)(
  'a token is sent by %s to a host with a trusted certificate',
  async (version) => {
    setDefaultCACertificates([localhostCertificate.cert]);
    expect((await send(version)).statusCode).toBe(200);
    expect(received).toEqual(['Bearer planted']);
  },
);

it('no token is sent by an older version of TLS', async () => {
  setDefaultCACertificates([localhostCertificate.cert]);
  await expect(send('TLSv1.1')).rejects.toEqual(refused);
  expect(received).toEqual([]);
});
