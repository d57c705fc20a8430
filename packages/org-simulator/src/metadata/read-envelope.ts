import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { SoapFault } from './write-envelope.ts';

/** A request: the operation, its elements, and the session. Namespaces and prefixes are dropped. */
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

/** The five predefined entities of XML; a document type with other entities is refused. */
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
const plain = (text: string): string =>
  text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => entities[name] ?? whole);

/** Returns the text of an element, or undefined if it is absent or has child elements. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? plain(value) : undefined;
/** Returns the occurrences of an element that may be repeated. */
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
