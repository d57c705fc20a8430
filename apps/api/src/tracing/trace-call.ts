import { SpanKind } from '@opentelemetry/api';
import { failSpan, startSpan } from './span.ts';

/** Parts of Salesforce's paths that are the same for everybody; any other part names something of an org, or a version. */
const words = new Set(
  'services data oauth2 token revoke userinfo id Soap m query sobjects describe composite tooling limits'.split(
    ' ',
  ),
);

/** Returns the kind of a call: its path, with `{}` for what belongs to an org, a person, or a version. */
export const templateOf = (pathname: string): string =>
  pathname
    .split('/')
    .map((part) => (part === '' || words.has(part) ? part : '{}'))
    .join('/');

/**
 * Starts the span of one try of a call to Salesforce, by the semantic conventions of HTTP clients. Neither the address nor the
 * statement is in it: they name orgs, persons, and values. Returns how it ended: its status, and the code of what went wrong.
 */
export const traceCall = ({ method, url }: { readonly method: string; readonly url: string }) => {
  const { hostname, port, pathname, protocol } = new URL(url);
  const template = templateOf(pathname);
  const span = startSpan(`${method} ${template}`, SpanKind.CLIENT, {
    'http.request.method': method,
    'url.template': template,
    'server.address': hostname,
    'server.port': Number(port) || (protocol === 'https:' ? 443 : 80),
  });
  return (status: number | null, error: string | null): void => {
    if (status !== null) span.setAttribute('http.response.status_code', status);
    if (error !== null) failSpan(span, error);
    span.end();
  };
};
