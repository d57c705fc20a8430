import type { Read } from '@orgready/guides/model/fact';
import { limitCalls } from './call-limit.ts';
import { listComponents, readComponents } from './metadata-reads.ts';
import type { OrgSession } from './org-session.ts';
import { keyOf, type ReadAnswer } from './read-answer.ts';
import { addressesOf, sendRestReads } from './rest-reads.ts';
import { readUsage } from './usage.ts';
import { readVersions } from './versions.ts';

/**
 * Sends one wave of reads with the fewest calls: equal reads once, queries and resources in composites, metadata by
 * type. Returns the answers by `keyOf`. Never rejects for what Salesforce does: every read has its own answer.
 */
export const sendWave = async (
  session: OrgSession,
  reads: readonly Read[],
): Promise<ReadonlyMap<string, ReadAnswer>> => {
  const distinct = [...new Map(reads.map((read) => [keyOf(read), read])).values()];
  const limit = limitCalls(session);
  const { data, tooling } = addressesOf(session.root, distinct);
  const answered = await Promise.all([
    sendRestReads(session, limit, 'data', data),
    sendRestReads(session, limit, 'tooling', tooling),
    listComponents(
      session,
      limit,
      distinct.filter((read) => read.via === 'metadataList'),
    ),
    ...distinct.filter((read) => read.via === 'metadata').map((read) => readComponents(session, limit, read)),
    ...distinct.filter((read) => read.via === 'versions').map((read) => readVersions(session, limit, read)),
  ]);
  const answers = new Map(answered.flat());
  // Last: any other answer of the wave has reported the usage already.
  for (const read of distinct) if (read.via === 'usage') answers.set(keyOf(read), await readUsage(session));
  return answers;
};
