import { XMLBuilder } from 'fast-xml-parser';
import type { Content, Scalar } from './component.ts';

/** A fault of the Metadata API; SOAP answers all of them with HTTP 500. */
export class SoapFault extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'SoapFault';
    this.code = code;
  }
}

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressBooleanAttributes: false,
  suppressEmptyNode: true,
});

/** Returns the content without the elements that are null: the builder would write them empty. */
const withoutNull = (content: Content): Content => {
  const item = (value: Scalar | Content) =>
    typeof value === 'object' && value !== null ? withoutNull(value) : value;
  return Object.fromEntries(
    Object.entries(content)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [
        name,
        isList(value) ? value.filter((one) => one !== null).map(item) : item(value),
      ]),
  );
};

const isList = (value: Content[string]): value is readonly (Scalar | Content)[] => Array.isArray(value);

/** The builder escapes every value. */
const envelope = (namespaces: Content, body: Content): string =>
  builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    'soapenv:Envelope': {
      '@xmlns:soapenv': 'http://schemas.xmlsoap.org/soap/envelope/',
      ...namespaces,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'soapenv:Body': withoutNull(body),
    },
  });

const metadata = 'http://soap.sforce.com/2006/04/metadata';

export const answerEnvelope = (operation: string, answer: Content): string =>
  envelope({ '@xmlns': metadata }, { [`${operation}Response`]: answer });

export const faultEnvelope = ({ code, message }: Pick<SoapFault, 'code' | 'message'>): string =>
  envelope(
    { '@xmlns:sf': metadata },
    { 'soapenv:Fault': { faultcode: `sf:${code}`, faultstring: `${code}: ${message}` } },
  );
