import { parseStringPromise } from 'xml2js';

/** Runs in a worker: returns an XML text, parsed as jsforce does it, as JSON. */
export default async (xml: string): Promise<string> =>
  JSON.stringify(await parseStringPromise(xml, { explicitArray: false }));
