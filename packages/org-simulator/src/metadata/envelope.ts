import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Content } from './types.ts';

/** A fault of the Metadata API; SOAP answers all of them with HTTP 500. */
export class SoapFault extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'SoapFault';
    this.code = code;
  }
}

/** What was asked: the operation, its elements, and the session. Namespaces and prefixes are dropped. */
export interface SoapRequest {
  readonly operation: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly sessionId: string | undefined;
}

const parser = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: false,
  trimValues: true,
});

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const child = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);

/** The five entities of XML itself; a document type with its own is refused. */
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const plain = (text: string): string =>
  text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => entities[name] ?? whole);

/** Text of an element, or undefined when it is absent or holds elements. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? plain(value) : undefined;
/** An element that may be repeated. */
export const manyOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const badRequest = (message: string): SoapFault => new SoapFault('UNKNOWN_EXCEPTION', message);

export const readEnvelope = (xml: string): SoapRequest => {
  if (/<!DOCTYPE/i.test(xml)) throw badRequest('DOCTYPE is not allowed');
  if (XMLValidator.validate(xml) !== true) throw badRequest('The request is not well-formed XML');
  const envelope = child(parser.parse(xml), 'Envelope');
  const body = child(envelope, 'Body');
  const [operation] = isObject(body) ? Object.keys(body) : [];
  if (operation === undefined) throw badRequest('The SOAP body is empty');
  const parameters = child(body, operation);
  return {
    operation,
    parameters: isObject(parameters) ? parameters : {},
    sessionId: textOf(child(child(child(envelope, 'Header'), 'SessionHeader'), 'sessionId')),
  };
};

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Elements in the order they are given. */
export const elements = (content: Content): string =>
  Object.entries(content)
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value]).map((one) =>
        one === null
          ? ''
          : `<${name}>${typeof one === 'object' ? elements(one) : escaped(String(one))}</${name}>`,
      ),
    )
    .join('');

const open =
  '<?xml version="1.0" encoding="UTF-8"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"';
const xsi = ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

export const answerEnvelope = (operation: string, results: string): string =>
  `${open} xmlns="http://soap.sforce.com/2006/04/metadata"${xsi}><soapenv:Body><${operation}Response>${results}</${operation}Response></soapenv:Body></soapenv:Envelope>`;

export const faultEnvelope = ({ code, message }: SoapFault): string =>
  `${open} xmlns:sf="http://soap.sforce.com/2006/04/metadata"${xsi}><soapenv:Body><soapenv:Fault><faultcode>sf:${code}</faultcode><faultstring>${escaped(`${code}: ${message}`)}</faultstring></soapenv:Fault></soapenv:Body></soapenv:Envelope>`;

/** One component of readMetadata; a name that nothing has is nil, not an error. */
export const recordElement = (type: string, content: Content | undefined): string =>
  content === undefined
    ? '<records xsi:nil="true"/>'
    : `<records xsi:type="${type}">${elements(content)}</records>`;
