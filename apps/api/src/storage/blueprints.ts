import type { Party } from '@orgready/shared/document/setup-document';
import type { Selectable } from 'kysely';
import { newId } from './new-id.ts';
import type { Db, Tables } from './schema.ts';
import type { Place, Sealer } from './seal.ts';
import { sealedColumn } from './sealed-column.ts';

/** One version of a blueprint, as it is kept: nothing here knows what its guide's parameters mean. */
export interface StoredBlueprint {
  readonly id: string;
  /** From 1. */
  readonly version: number;
  /** Id of the guide. */
  readonly guide: string;
  readonly params: unknown;
  readonly party: Party;
  /** Whether staff may let its setups go on without a step. */
  readonly allowsOverride: boolean;
  readonly createdAt: number;
}

/** What staff give of it. */
export type NewVersion = Pick<StoredBlueprint, 'guide' | 'params' | 'party'> & {
  readonly allowsOverride?: boolean | undefined;
};

const secretPlace = ({ id, version }: Pick<StoredBlueprint, 'id' | 'version'>): Place => ({
  table: 'blueprints',
  column: 'consumer_secret',
  row: `${id}/${version}`,
  org: '',
});

export const sealedSecrets = sealedColumn('blueprints', 'consumerSecret', ['id', 'version'], secretPlace);

const columns = ['id', 'version', 'guide', 'params', 'party', 'allowsOverride', 'createdAt'] as const;
const blueprintOf = (
  row: Pick<Selectable<Tables['blueprints']>, (typeof columns)[number]>,
): StoredBlueprint => ({
  id: row.id,
  version: row.version,
  guide: row.guide,
  params: JSON.parse(row.params) as unknown,
  party: JSON.parse(row.party) as Party,
  allowsOverride: row.allowsOverride === 1,
  createdAt: row.createdAt,
});

/** Undefined when this version exists already. */
const insert = async (
  db: Db,
  sealer: Sealer,
  blueprint: StoredBlueprint,
  consumerSecret: string | null,
  seq: number,
): Promise<StoredBlueprint | undefined> => {
  const row = {
    ...blueprint,
    seq,
    params: JSON.stringify(blueprint.params),
    party: JSON.stringify(blueprint.party),
    allowsOverride: blueprint.allowsOverride ? 1 : 0,
    consumerSecret: consumerSecret === null ? null : sealer.seal(consumerSecret, secretPlace(blueprint)),
  };
  const made = await db
    .insertInto('blueprints')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return made && blueprintOf(row);
};

const newestRow = (db: Db, id: string) =>
  db
    .selectFrom('blueprints')
    .select([...columns, 'seq'])
    .where('id', '=', id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();

/** The consumer secret in the clear; null when there is none, undefined when it cannot be opened anymore. */
const secretOf = async (
  db: Db,
  sealer: Sealer,
  id: string,
  version: number,
): Promise<string | null | undefined> => {
  const row = await db
    .selectFrom('blueprints')
    .select('consumerSecret')
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return row?.consumerSecret ? sealer.openIfPossible(row.consumerSecret, secretPlace({ id, version })) : null;
};

/** The versions that are in memory. */
export type KeptVersions = Map<string, StoredBlueprint>;
/** The one that was read first goes first. */
const mostKept = 100;

const readsOn = (db: Db, kept: KeptVersions, keeps: boolean) => ({
  async find(id: string, version: number): Promise<StoredBlueprint | undefined> {
    const key = `${id}/${version}`;
    const known = kept.get(key);
    if (known) return known;
    const row = await db
      .selectFrom('blueprints')
      .select(columns)
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    const found = row && blueprintOf(row);
    if (!found || !keeps) return found;
    const [first] = kept.keys();
    if (kept.size >= mostKept && first !== undefined) kept.delete(first);
    kept.set(key, found);
    return found;
  },

  async newest(id: string): Promise<StoredBlueprint | undefined> {
    const row = await newestRow(db, id);
    return row && blueprintOf(row);
  },

  /** The newest version of each, newest blueprint first. */
  async list(): Promise<StoredBlueprint[]> {
    const rows = await db
      .selectFrom('blueprints')
      .select(columns)
      .where(({ eb, selectFrom }) =>
        eb(
          'version',
          '=',
          selectFrom('blueprints as other')
            .select((e) => e.fn.max<number>('other.version').as('version'))
            .whereRef('other.id', '=', 'blueprints.id'),
        ),
      )
      .orderBy('seq', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return rows.map(blueprintOf);
  },
});

const writesOn = (db: Db, sealer: Sealer) => ({
  async create(blueprint: NewVersion, secret: string | null, now: number): Promise<StoredBlueprint> {
    const last = await db
      .selectFrom('blueprints')
      .select((eb) => eb.fn.max<number | null>('seq').as('seq'))
      .executeTakeFirst();
    const { allowsOverride = false, ...given } = blueprint;
    const first = { ...given, allowsOverride, id: newId(), version: 1, createdAt: now };
    const made = await insert(db, sealer, first, secret, (last?.seq ?? 0) + 1);
    if (!made) throw new Error('A new id is taken');
    return made;
  },

  /**
   * The next version of a blueprint; undefined when there is no such blueprint. Versions saved before stay as they are.
   * @param secret undefined: that of the version before; if it cannot be opened, nothing is saved.
   */
  async save(
    id: string,
    { params, party, allowsOverride = false }: NewVersion,
    secret: string | null | undefined,
    now: number,
  ): Promise<StoredBlueprint | 'secret-lost' | undefined> {
    for (;;) {
      const before = await newestRow(db, id);
      if (!before) return undefined;
      const kept = secret === undefined ? await secretOf(db, sealer, id, before.version) : secret;
      if (kept === undefined) return 'secret-lost';
      const version = before.version + 1;
      // None: somebody else has saved a version in between.
      const made = await insert(
        db,
        sealer,
        { params, party, allowsOverride, id, guide: before.guide, version, createdAt: now },
        kept,
        before.seq,
      );
      if (made) return made;
    }
  },
});

/**
 * What setups are made from, in versions that never change, with the sealed secret of the guide's own sign-in app.
 * @param keeps whether what is read here may be kept in memory: not in a transaction that may save a version and end in nothing.
 */
export const blueprintsOn = (db: Db, sealer: Sealer, kept: KeptVersions, keeps: boolean) => ({
  ...readsOn(db, kept, keeps),
  ...writesOn(db, sealer),
  consumerSecret: (id: string, version: number) => secretOf(db, sealer, id, version),
});
