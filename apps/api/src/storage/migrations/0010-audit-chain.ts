import type { Kysely } from 'kysely';
import { type AuditChain, digestOf, newSalt } from '../audit-chain.ts';

interface Tables {
  events: {
    id: string;
    setupId: string | null;
    seq: number | null;
    kind: string;
    actorKind: string;
    actorId: string;
    at: number;
    detail: string;
    number: number;
    salt: string;
    digest: string;
    mac: string;
    place: number;
    head: string;
  };
  auditEnd: { id: number; place: number; head: string; seal: string };
}

const atOnce = 500;

/** Events that are not chained yet: those of no setup first, then setup by setup. */
const unchained = (db: Kysely<Tables>) =>
  db
    .selectFrom('events')
    .select(['id', 'setupId', 'seq', 'kind', 'actorKind', 'actorId', 'at', 'detail'])
    .where('place', '=', 0)
    .orderBy((eb) => eb.fn.coalesce('setupId', eb.val('')))
    .orderBy('seq')
    .orderBy('id')
    .limit(atOnce)
    .execute();

/** Chains the events as they are found: what was done to them before cannot be known. */
const chainAll = async (db: Kysely<Tables>, chain: AuditChain): Promise<void> => {
  let [place, head] = [0, ''];
  let last: { readonly setupId: string | null; readonly number: number; readonly mac: string } | undefined;
  for (;;) {
    const rows = await unchained(db);
    for (const { detail, ...row } of rows) {
      const before = last?.setupId === row.setupId ? last : { number: 0, mac: '' };
      const salt = newSalt();
      const event = { ...row, number: before.number + 1, digest: digestOf(salt, detail) };
      const mac = chain.macOf(before.mac, event);
      place += 1;
      head = chain.headOf(head, place, mac);
      const { number, digest } = event;
      await db
        .updateTable('events')
        .set({ number, salt, digest, mac, place, head })
        .where('id', '=', row.id)
        .execute();
      last = { setupId: row.setupId, number, mac };
    }
    if (rows.length < atOnce) break;
  }
  const seal = place === 0 ? '' : chain.sealOf(place, head);
  await db.insertInto('auditEnd').values({ id: 1, place, head, seal }).execute();
};

/** Chains the events of each setup and the heads of these chains, with a key that is not in the database. */
export const up =
  (chain: AuditChain) =>
  async (db: Kysely<unknown>): Promise<void> => {
    for (const column of ['number', 'place'])
      await db.schema
        .alterTable('events')
        .addColumn(column, 'bigint', (c) => c.notNull().defaultTo(0))
        .execute();
    for (const column of ['salt', 'digest', 'mac', 'head'])
      await db.schema
        .alterTable('events')
        .addColumn(column, 'text', (c) => c.notNull().defaultTo(''))
        .execute();
    await db.schema
      .createTable('audit_end')
      .addColumn('id', 'integer', (c) => c.primaryKey())
      .addColumn('place', 'bigint', (c) => c.notNull())
      .addColumn('head', 'text', (c) => c.notNull())
      .addColumn('seal', 'text', (c) => c.notNull())
      .execute();
    await chainAll(db as Kysely<Tables>, chain);
    await db.schema
      .createIndex('events_by_number')
      .unique()
      .on('events')
      .columns(['setup_id', 'number'])
      .execute();
    await db.schema.createIndex('events_by_place').unique().on('events').column('place').execute();
  };
