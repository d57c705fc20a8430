import { contentHash } from './digest.ts';
import type { Db } from './schema.ts';

/** Texts that a setup refers to again and again, kept once each. They are shared with no other setup. */
export const contentsOn = (db: Db) => ({
  /** Keeps texts. */
  async keep(setupId: string, texts: readonly string[]): Promise<void> {
    if (texts.length === 0) return;
    await db
      .insertInto('contents')
      .values(texts.map((content) => ({ setupId, hash: contentHash(content), content })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  },

  /** The texts by what they are referred to by. */
  async find(setupId: string, hashes: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (hashes.length === 0) return new Map();
    const rows = await db
      .selectFrom('contents')
      .select(['hash', 'content'])
      .where('setupId', '=', setupId)
      .where('hash', 'in', [...new Set(hashes)])
      .execute();
    return new Map(rows.map(({ hash, content }) => [hash, content]));
  },
});
