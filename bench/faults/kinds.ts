import type { ServerResponse } from 'node:http';
import { hostileAnswers, hugeBody } from '../../apps/api/src/testing/hostile.ts';
import type { Fault } from './between.ts';

const isSoap = (url: string | undefined): boolean => url?.startsWith('/services/Soap/') ?? false;

const soapFault = (response: ServerResponse, code: string): void => {
  response.writeHead(500, { 'content-type': 'text/xml; charset=utf-8' });
  response.end(
    `<?xml version="1.0"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:sf="http://soap.sforce.com/2006/04/metadata"><soapenv:Body><soapenv:Fault><faultcode>sf:${code}</faultcode><faultstring>${code}: in Salesforce’s words</faultstring></soapenv:Fault></soapenv:Body></soapenv:Envelope>`,
  );
};

/** As Salesforce refuses: JSON, from SOAP a fault, and from the token endpoint an error of OAuth (A 8.2, A 2.3). */
const refused =
  (status: number, code: string, headers: Record<string, string> = {}): Fault =>
  (request, response) => {
    if (isSoap(request.url)) return soapFault(response, code);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify([{ errorCode: code, message: `${code}: in Salesforce’s words` }]));
  };

/** What the token endpoint refuses; what an org answers to a session that is no good for the same reason. */
const refusedToken =
  (error: string, description: string, code: string): Fault =>
  (request, response, pass) => {
    if (!request.url?.startsWith('/services/oauth2/token'))
      return refused(401, code)(request, response, pass);
    response.writeHead(400, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ error, error_description: description }));
  };

const hostile = (name: string): Fault => {
  const answer = hostileAnswers[name];
  if (!answer) throw new Error(`There is no hostile answer ${name}`);
  return (request, response) => answer(request, response);
};

const latency = 8_000;

/** The faults of Salesforce that every operation must survive. */
export const faults: Readonly<Record<string, Fault>> = {
  'invalid session': refused(401, 'INVALID_SESSION_ID'),
  'request limit': refused(403, 'REQUEST_LIMIT_EXCEEDED'),
  '503 with Retry-After': refused(503, 'SERVER_UNAVAILABLE', { 'retry-after': '1' }),
  '503 without Retry-After': hostile('503 in HTML'),
  '429': refused(429, 'REQUEST_LIMIT_EXCEEDED', { 'retry-after': '1' }),
  '500': refused(500, 'UNKNOWN_EXCEPTION'),
  'API disabled': refused(403, 'API_DISABLED_FOR_ORG'),
  'no access': refused(403, 'INSUFFICIENT_ACCESS'),
  'invalid type': refused(400, 'INVALID_TYPE'),
  'malformed query': refused(400, 'MALFORMED_QUERY'),
  'invalid grant': refusedToken('invalid_grant', 'expired authorization code', 'INVALID_SESSION_ID'),
  'IP blocked': refusedToken('invalid_grant', 'ip restricted', 'INVALID_SESSION_ID'),
  'refresh in progress elsewhere': refusedToken(
    'invalid_grant',
    'token request is already being processed',
    'INVALID_SESSION_ID',
  ),
  'row lock': refused(400, 'UNABLE_TO_LOCK_ROW'),
  'maintenance page': hostile('a maintenance page'),
  '302 elsewhere': (_, response) =>
    void response.writeHead(302, { location: 'https://elsewhere.example/maintenance' }).end(),
  'deleted org': hostile('an org that is gone'),
  'empty 200': hostile('nothing in 200'),
  'wrong JSON': hostile('wrong JSON'),
  'nulls where values belong': hostile('nulls where values belong'),
  'hostile nextRecordsUrl': hostile('a hostile next page'),
  '8 s latency': (_, _response, pass) => void setTimeout(pass, latency),
  hang: hostile('silence'),
  reset: hostile('a reset'),
  'truncated body': hostile('a cut body'),
  'dripping body': hostile('a dripping body'),
  garbage: hostile('garbage'),
  'bad gzip': hostile('bad gzip'),
  '50 MB body': (request, response) => hugeBody(50_000_000)(request, response),
};
