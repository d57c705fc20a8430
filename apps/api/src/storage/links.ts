import type { Selectable } from 'kysely';
import { newSecret, sha256 } from './digest.ts';
import { newId } from './new-id.ts';
import { nextSeq } from './order.ts';
import type { Db, Tables } from './schema.ts';

/** A step that a colleague is asked to do. */
export interface HandOff {
  readonly step: string;
  readonly colleague: string;
  /** Name of the person who asks. */
  readonly by: string;
  /** The day on which it is to be done, such as `2026-12-24`. */
  readonly dueOn: string;
  /** When the step was first found complete; null until then. */
  readonly verifiedAt: number | null;
}

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
  /** The one step that it opens; null for the whole setup. */
  readonly handOff: HandOff | null;
}

const linkOf = ({
  tokenHash: _,
  seq: __,
  step,
  colleague,
  handedBy,
  dueOn,
  verifiedAt,
  ...link
}: Selectable<Tables['links']>): Link => ({
  ...link,
  handOff:
    step === null
      ? null
      : { step, verifiedAt, colleague: colleague ?? '', by: handedBy ?? '', dueOn: dueOn ?? '' },
});
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

interface Made {
  readonly link: Link;
  readonly token: string;
}

const insert = async (
  db: Db,
  setupId: string,
  given: { readonly createdBy: string | null; readonly expiresAt: number },
  now: number,
  handOff: Omit<HandOff, 'verifiedAt'> | null = null,
): Promise<Made> => {
  const token = newSecret();
  const seq = await nextSeq(db, setupId);
  const row = {
    id: newId(),
    setupId,
    tokenHash: sha256(token),
    createdAt: now,
    ...given,
    revokedAt: null,
    openedAt: null,
    askedAt: null,
    step: handOff?.step ?? null,
    colleague: handOff?.colleague ?? null,
    handedBy: handOff?.by ?? null,
    dueOn: handOff?.dueOn ?? null,
    verifiedAt: null,
    seq,
  };
  await db.insertInto('links').values(row).execute();
  return { link: linkOf(row), token };
};

/** Links that open one step. */
const handOffsOn = (db: Db) => ({
  /** Makes a link to one step. Only now is its token known. Call it in a transaction. */
  handOn: (
    setupId: string,
    handOff: Omit<HandOff, 'verifiedAt'>,
    given: { readonly createdBy: string | null; readonly expiresAt: number },
    now: number,
  ): Promise<Made> => insert(db, setupId, given, now, handOff),

  /** Notes that the step of a link was found complete. */
  async markVerified(id: string, now: number): Promise<void> {
    await db.updateTable('links').set({ verifiedAt: now }).where('id', '=', id).execute();
  },

  /** Deletes the links of a setup to single steps, with the claims made through them. */
  async removeHandOffs(setupId: string): Promise<void> {
    const ofSteps = db
      .selectFrom('links')
      .select('id')
      .where('setupId', '=', setupId)
      .where('step', 'is not', null);
    await db.deleteFrom('claims').where('linkId', 'in', ofSteps).execute();
    await db.deleteFrom('links').where('setupId', '=', setupId).where('step', 'is not', null).execute();
  },
});

const writesOn = (db: Db) => ({
  /** Makes a link. Only now is its token known. Call it in a transaction. */
  create: (setupId: string, days: number, now: number, createdBy: string | null = null): Promise<Made> =>
    insert(db, setupId, { createdBy, expiresAt: now + days * day }, now),

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

export const linksOn = (db: Db) => ({ ...readsOn(db), ...writesOn(db), ...handOffsOn(db) });
