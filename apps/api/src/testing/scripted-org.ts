import { type OrgSession, openOrgSession } from '../salesforce/org-session.ts';
import { SalesforceRefusal } from '../salesforce/refusal.ts';
import type { Transport } from '../salesforce/transport.ts';

/** The answer of an org to one GET, alone or as a part of a composite; a refusal is a connection that breaks. */
export type ScriptedAnswer = { readonly status?: number; readonly body: unknown } | SalesforceRefusal;

export interface ScriptedOrg {
  readonly session: OrgSession;
  /** Every call in order: the addresses that it asked for, and whether it was a composite. */
  readonly calls: readonly { readonly composite: boolean; readonly asked: readonly string[] }[];
}

/** `Q` for a query, else the path below the version: what a test wants to tell apart. */
const shorten = (url: string): string => {
  const { pathname, searchParams } = new URL(url, 'https://org');
  return searchParams.get('q') ?? pathname.replace(/^\/services\/data\/v66\.0/, '');
};
const isComposite = (url: string): boolean => /\/composite$/.test(new URL(url).pathname);
export const page = (records: readonly unknown[], next?: string): ScriptedAnswer => ({
  body: next ? { done: false, records, nextRecordsUrl: next } : { done: true, records },
});
export const refused = (status: number, errorCode: string): ScriptedAnswer => ({
  status,
  body: [{ errorCode, message: errorCode }],
});

/**
 * A network with one org behind it whose answers a test writes down; everything above it is the real thing.
 * `says` is given a SOQL statement, a path below the version, or `metadata Type: names`.
 * `usage` is what the org's header tells after each call.
 */
export const scriptedOrg = (
  says: (asked: string) => ScriptedAnswer | Promise<ScriptedAnswer>,
  usage: () => string | undefined = () => undefined,
): ScriptedOrg => {
  const calls: { composite: boolean; asked: readonly string[] }[] = [];
  const transport: Transport = async (request) => {
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    const soap = request.url.includes('/services/Soap/');
    const asked = soap
      ? [soapWords(request.body ?? '')]
      : isComposite(request.url)
        ? (JSON.parse(request.body ?? '') as { compositeRequest: { url: string }[] }).compositeRequest.map(
            ({ url }) => shorten(url),
          )
        : [shorten(request.url)];
    calls.push({ composite: isComposite(request.url), asked });
    const scripted = await Promise.all(asked.map(says));
    const reported = usage();
    if (reported) headers['sforce-limit-info'] = `api-usage=${reported}`;
    for (const one of scripted) if (one instanceof SalesforceRefusal) throw one;
    const answers = scripted as readonly Exclude<ScriptedAnswer, SalesforceRefusal>[];
    if (soap) {
      const [answer] = answers;
      return {
        statusCode: answer?.status ?? 200,
        headers: { 'content-type': 'text/xml' },
        body: `<?xml version="1.0"?><soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body>${answer?.body}</soapenv:Body></soapenv:Envelope>`,
      };
    }
    if (!isComposite(request.url))
      return { statusCode: answers[0]?.status ?? 200, headers, body: JSON.stringify(answers[0]?.body) };
    return {
      statusCode: 200,
      headers,
      body: JSON.stringify({
        compositeResponse: answers.map(({ status = 200, body }, index) => ({
          body,
          httpHeaders: {},
          httpStatusCode: status,
          referenceId: `r${index}`,
        })),
      }),
    };
  };
  const session = openOrgSession(transport, {
    instanceUrl: 'https://acme.my.salesforce.com',
    accessToken: '00D000000000001!token',
    apiVersion: '66.0',
  });
  return { session, calls };
};

const tags = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text);
const soapWords = (body: string): string =>
  body.includes('listMetadata')
    ? `list ${tags(body, 'type').join(',')}`
    : `read ${tags(body, 'type').join(',')}: ${tags(body, 'fullNames').join(',')}`;

export const listed = (files: readonly { type: string; fullName: string }[]): ScriptedAnswer => ({
  body: `<listMetadataResponse>${files
    .map(({ type, fullName }) => `<result><type>${type}</type><fullName>${fullName}</fullName></result>`)
    .join('')}</listMetadataResponse>`,
});
export const componentsNamed = (names: readonly string[]): ScriptedAnswer => ({
  body: `<readMetadataResponse><result>${names
    .map((name) => `<records><fullName>${name}</fullName></records>`)
    .join('')}</result></readMetadataResponse>`,
});
export const soapFault = (code: string): ScriptedAnswer => ({
  status: 500,
  body: `<soapenv:Fault><faultcode>sf:${code}</faultcode><faultstring>${code}</faultstring></soapenv:Fault>`,
});
