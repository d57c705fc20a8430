import { messagesIn } from '@orgready/guides/evidence-messages';
import type { Evidence } from '@orgready/guides/model/check';
import { contentHash } from './digest.ts';
import type { Db } from './schema.ts';

/** What was seen, ready to be kept. */
export interface NewEvidence {
  readonly hash: string;
  readonly evidence: readonly Evidence[];
  /** The org in which it was seen; null where no org was read. */
  readonly orgId: string | null;
}

/** Evidence of one org and one content has one hash; that of another org another. */
export const evidenceOf = (orgId: string | null, evidence: readonly Evidence[]): NewEvidence => ({
  hash: contentHash(JSON.stringify([orgId, evidence])),
  evidence,
  orgId,
});

/** Up to so many characters the evidence is quicker read than described. */
const small = 2000;

/** What checks saw in the org, kept once per content within one setup and one org. Found by its check, never by hash. */
export const evidenceOn = (db: Db) => ({
  async keep(setupId: string, seen: readonly NewEvidence[]): Promise<void> {
    if (seen.length === 0) return;
    const rows = seen.map(({ hash, orgId, evidence }) => {
      const content = JSON.stringify(evidence);
      const messages = content.length > small ? JSON.stringify(messagesIn(evidence)) : '';
      return { setupId, orgId, hash, messages, content };
    });
    await db
      .insertInto('evidence')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  },

  /** Removes what was seen in one org. */
  async removeOfOrg(setupId: string, orgId: string): Promise<void> {
    await db.deleteFrom('evidence').where('setupId', '=', setupId).where('orgId', '=', orgId).execute();
  },

  async find(setupId: string, hashes: readonly string[]): Promise<ReadonlyMap<string, readonly Evidence[]>> {
    if (hashes.length === 0) return new Map();
    const rows = await db
      .selectFrom('evidence')
      .select(['hash', 'content'])
      .where('setupId', '=', setupId)
      .where('hash', 'in', [...new Set(hashes)])
      .execute();
    return new Map(rows.map(({ hash, content }) => [hash, JSON.parse(content) as Evidence[]]));
  },
});
