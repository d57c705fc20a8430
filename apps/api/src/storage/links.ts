import type { Selectable } from 'kysely';
import { newSecret, sha256 } from './digest.ts';
import { newId } from './new-id.ts';
import { nextSeq } from './order.ts';
import type { Db, Tables } from './schema.ts';

/** How people get into a setup. The token itself is never stored. */
export interface Link {
  readonly id: string;
  readonly setupId: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly revokedAt: number | null;
  readonly openedAt: number | null;
  /** The person who created it; null for a script. */
  readonly createdBy: string | null;
  /** When a customer asked to renew it; null once it is renewed. */
  readonly askedAt: number | null;
}

const linkOf = ({ tokenHash: _, seq: __, ...link }: Selectable<Tables['links']>): Link => link;
const day = 24 * 60 * 60 * 1000;

const inSetup = (db: Db, setupId: string, id: string) =>
  db.selectFrom('links').selectAll().where('setupId', '=', setupId).where('id', '=', id);

const readsOn = (db: Db) => ({
  /** The link of a token, also when expired; undefined when unknown or revoked, which must look alike. */
  async findByToken(token: string): Promise<Link | undefined> {
    const row = await db
      .selectFrom('links')
      .selectAll()
      .where('tokenHash', '=', sha256(token))
      .where('revokedAt', 'is', null)
      .executeTakeFirst();
    return row && linkOf(row);
  },

  async find(setupId: string, id: string): Promise<Link | undefined> {
    const row = await inSetup(db, setupId, id).executeTakeFirst();
    return row && linkOf(row);
  },

  /** Newest first, with those expired and revoked. */
  async list(setupId: string): Promise<Link[]> {
    const rows = await db
      .selectFrom('links')
      .selectAll()
      .where('setupId', '=', setupId)
      .orderBy('seq', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return rows.map(linkOf);
  },
});

const writesOn = (db: Db) => ({
  /** Makes a link. Only now is its token known. Call it in a transaction. */
  async create(
    setupId: string,
    days: number,
    now: number,
    createdBy: string | null = null,
  ): Promise<{ link: Link; token: string }> {
    const token = newSecret();
    const seq = await nextSeq(db, setupId);
    const row = {
      id: newId(),
      setupId,
      tokenHash: sha256(token),
      createdAt: now,
      expiresAt: now + days * day,
      revokedAt: null,
      openedAt: null,
      createdBy,
      askedAt: null,
      seq,
    };
    await db.insertInto('links').values(row).execute();
    return { link: linkOf(row), token };
  },

  /** The first time a person opened it; later times change nothing. */
  async markOpened(id: string, now: number): Promise<void> {
    await db
      .updateTable('links')
      .set({ openedAt: now })
      .where('id', '=', id)
      .where('openedAt', 'is', null)
      .execute();
  },

  /** Notes that a customer asks to renew a link; false if one asked within a day. */
  async ask(id: string, now: number): Promise<boolean> {
    const asked = await db
      .updateTable('links')
      .set({ askedAt: now })
      .where('id', '=', id)
      .where((eb) => eb.or([eb('askedAt', 'is', null), eb('askedAt', '<=', now - day)]))
      .executeTakeFirst();
    return asked.numUpdatedRows > 0n;
  },

  /** Keeps a link open for so many days from now; undefined when there is none, or it is revoked and stays so. */
  async extend(setupId: string, id: string, days: number, now: number): Promise<Link | undefined> {
    const row = await db
      .updateTable('links')
      .set({ expiresAt: now + days * day, askedAt: null })
      .where('setupId', '=', setupId)
      .where('id', '=', id)
      .where('revokedAt', 'is', null)
      .returningAll()
      .executeTakeFirst();
    return row && linkOf(row);
  },

  /** Revokes a link permanently; false if there is none, or it was revoked before. Claims made through it end with it. */
  async revoke(setupId: string, id: string, now: number): Promise<boolean> {
    const revoked = await db
      .updateTable('links')
      .set({ revokedAt: now })
      .where('setupId', '=', setupId)
      .where('id', '=', id)
      .where('revokedAt', 'is', null)
      .executeTakeFirst();
    return revoked.numUpdatedRows > 0n;
  },
});

export const linksOn = (db: Db) => ({ ...readsOn(db), ...writesOn(db) });
