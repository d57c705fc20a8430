import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { usualBounds } from '../bounds.ts';
import { type HostileServer, startHostile } from '../testing/hostile.ts';
import { salesforceHosts } from './hosts.ts';
import { openOrgSession } from './org-session.ts';
import { createTransport } from './transport.ts';

let server: HostileServer;
beforeAll(async () => {
  server = await startHostile();
});
afterAll(() => server.close());

const open = () =>
  openOrgSession(
    createTransport(salesforceHosts(server.url), () => undefined, usualBounds),
    { instanceUrl: server.url, accessToken: '00D000000000001!AQEAQ.planted', apiVersion: '66.0' },
  );
const envelope = (inside: string, before = '') =>
  `<?xml version="1.0"?>${before}<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><readMetadataResponse xmlns="http://soap.sforce.com/2006/04/metadata"><result>${inside}</result></readMetadataResponse></soapenv:Body></soapenv:Envelope>`;

it('T08: a name is escaped in XML, whatever it holds', async () => {
  const name = `A & B</fullNames><fullNames>C "D" 'E' ]]>`;
  let body = '';
  server.answer((request, response) => {
    void text(request).then((sent) => {
      body = sent;
      response
        .setHeader('content-type', 'text/xml')
        .end(envelope('<records><fullName>A</fullName></records>'));
    });
  });
  expect(await open().readMetadata('ConnectedApp', [name])).toMatchObject([{ fullName: 'A' }]);
  expect(body).toContain('A &amp; B&lt;/fullNames&gt;&lt;fullNames&gt;C');
  expect(body.match(/<(?:\w+:)?fullNames>/g)).toHaveLength(1);
});

it.each([
  ['a file', '<!DOCTYPE x [<!ENTITY planted SYSTEM "file:///etc/hostname">]>'],
  ['an address', '<!DOCTYPE x [<!ENTITY planted SYSTEM "http://127.0.0.1:9/planted">]>'],
  ['itself', '<!DOCTYPE x [<!ENTITY a "planted planted"><!ENTITY planted "&a;&a;&a;&a;">]>'],
])('an entity of an answer that stands for %s is not resolved', async (_, doctype) => {
  server.answer((_request, response) => {
    response
      .setHeader('content-type', 'text/xml')
      .end(envelope('<records><fullName>[&planted;]</fullName></records>', doctype));
  });
  const read = await open()
    .readMetadata('ConnectedApp', ['A'])
    .catch(() => []);
  for (const one of read) expect(['[&planted;]', '[]']).toContain((one as { fullName: string }).fullName);
});
