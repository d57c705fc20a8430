import { createHash } from 'node:crypto';
import type { Db } from './schema.ts';

/** The file of a logo. */
export interface LogoFile {
  readonly mediaType: string;
  readonly bytes: Buffer;
  /** Its proportions. */
  readonly width: number;
  readonly height: number;
}

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64url');

export const logosOn = (db: Db) => ({
  /** Returns its digest, by which it is found. The same file is kept once. */
  async add({ bytes, ...logo }: LogoFile, now: number): Promise<string> {
    const digest = digestOf(bytes);
    await db
      .insertInto('logos')
      .values({ ...logo, digest, content: bytes.toString('base64'), addedAt: now })
      .onConflict((conflict) => conflict.column('digest').doUpdateSet({ addedAt: now }))
      .execute();
    return digest;
  },

  /** Returns a logo without its file. */
  find(digest: string): Promise<{ digest: string; width: number; height: number } | undefined> {
    return db
      .selectFrom('logos')
      .select(['digest', 'width', 'height'])
      .where('digest', '=', digest)
      .executeTakeFirst();
  },

  /** @param blueprintId only if it is part of this blueprint's branding; null: any. */
  async file(
    digest: string,
    blueprintId: string | null,
  ): Promise<Omit<LogoFile, 'width' | 'height'> | undefined> {
    const row = await db
      .selectFrom('logos')
      .select(['mediaType', 'content'])
      .where('digest', '=', digest)
      .$if(blueprintId !== null, (query) =>
        query.where(({ exists, selectFrom }) =>
          exists(
            selectFrom('brandings')
              .select('logo')
              .whereRef('brandings.logo', '=', 'logos.digest')
              .where('blueprintId', '=', blueprintId),
          ),
        ),
      )
      .executeTakeFirst();
    return row && { mediaType: row.mediaType, bytes: Buffer.from(row.content, 'base64') };
  },

  /** Removes those that are part of no branding and were added until then. @param digest only this one. */
  async purge(until: number, digest?: string): Promise<void> {
    await db
      .deleteFrom('logos')
      .where('addedAt', '<=', until)
      .$if(digest !== undefined, (query) => query.where('digest', '=', digest ?? ''))
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('brandings').select('logo').whereRef('brandings.logo', '=', 'logos.digest'))),
      )
      .execute();
  },
});
