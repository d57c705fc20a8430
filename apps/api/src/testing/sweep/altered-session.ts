import type { Read } from '@orgready/guides/model/fact';
import type { OrgSession, PartAnswer } from '../../salesforce/org-session.ts';
import { SalesforceRefusal } from '../../salesforce/refusal.ts';
import { addressesOf } from '../../salesforce/rest-reads.ts';

/** What an org answers in place of what it has: it refuses, or it has nothing there. */
export type Alteration = 'refused' | 'empty';

const refusal = { errorCode: 'INSUFFICIENT_ACCESS', message: 'insufficient access rights' };
const notThere = { errorCode: 'NOT_FOUND', message: 'The requested resource does not exist' };

const refuse = (): never => {
  throw new SalesforceRefusal({ reason: 'no-access', code: refusal.errorCode, detail: refusal.message });
};

/** Returns the answer of an altered address: a query without rows, or a resource that is not there. */
const partFor = (url: string, alteration: Alteration): PartAnswer => {
  if (alteration === 'refused') return { status: 403, body: [refusal] };
  return /\/query\?/.test(url)
    ? { status: 200, body: { totalSize: 0, done: true, records: [] } }
    : { status: 404, body: [notThere] };
};

/** Returns a session that answers some reads in another way than the org behind it does. */
export const alteredSession = (session: OrgSession, reads: ReadonlyMap<Read, Alteration>): OrgSession => {
  const urls = new Map<string, Alteration>();
  const types = new Map<string, Alteration>();
  for (const [read, alteration] of reads) {
    const { data, tooling } = addressesOf(session.root, [read]);
    for (const { url } of [...data, ...tooling]) urls.set(url, alteration);
    if (read.via === 'usage') urls.set(`${session.root}/limits`, alteration);
    if (read.via === 'versions') urls.set('/services/data/', alteration);
    if (read.via === 'metadata' || read.via === 'metadataList')
      types.set(`${read.via} ${read.type}`, alteration);
  }
  const isUsageAltered = [...reads.keys()].some(({ via }) => via === 'usage');
  return {
    root: session.root,
    usage: () => (isUsageAltered ? undefined : session.usage()),
    get: async (path) => {
      const alteration = urls.get(path);
      if (alteration === undefined) return session.get(path);
      const { status, body } = partFor(path, alteration);
      if (status === 200) return body;
      if (status === 403) return refuse();
      throw new SalesforceRefusal({ reason: 'not-readable-by-api', code: notThere.errorCode });
    },
    composite: async (kind, all) => {
      const rest = all.filter((url) => !urls.has(url));
      const answers = rest.length > 0 ? await session.composite(kind, rest) : [];
      const byUrl = new Map(rest.map((url, index) => [url, answers[index]]));
      return all.map((url) => {
        const alteration = urls.get(url);
        return alteration === undefined ? (byUrl.get(url) as PartAnswer) : partFor(url, alteration);
      });
    },
    listMetadata: async (asked) => {
      if (asked.some((type) => types.get(`metadataList ${type}`) === 'refused')) return refuse();
      const left = asked.filter((type) => !types.has(`metadataList ${type}`));
      return left.length > 0 ? session.listMetadata(left) : [];
    },
    readMetadata: async (type, names) => {
      const alteration = types.get(`metadata ${type}`);
      if (alteration === 'refused') return refuse();
      return alteration === 'empty' ? [] : session.readMetadata(type, names);
    },
  };
};
