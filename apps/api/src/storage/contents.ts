import { contentHash } from './digest.ts';
import type { Db } from './schema.ts';

/** Texts that a setup refers to again and again, kept once each. They are shared with no other setup. */
export const contentsOn = (db: Db) => ({
  /** Keeps a text and returns what it is referred to by. */
  async keep(setupId: string, content: string): Promise<string> {
    const hash = contentHash(content);
    await db
      .insertInto('contents')
      .values({ setupId, hash, content })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    return hash;
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
