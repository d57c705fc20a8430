import type { SetupSummary } from '@orgready/shared/contract/entities';
import { setupSummary } from '@orgready/shared/testing/setup-summary';
import { CamelCasePlugin, type Dialect, Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { describe, expect, it } from 'vitest';
import { emptyPostgres, startTimeout } from '../../testing/databases.ts';
import { createAuditChain } from '../audit-chain.ts';
import { dialectOf } from '../database.ts';
import type { Tables } from '../schema.ts';
import { keptOf } from '../setup-rows.ts';
import { migrationsWith } from './index.ts';

const openers: readonly [string, () => Promise<Dialect>][] = [
  ['SQLite', async () => dialectOf('sqlite::memory:')],
  ['PostgreSQL', emptyPostgres],
];

const migrations = migrationsWith(createAuditChain(Buffer.alloc(32, 1)));
const stages = ['not-opened', 'opened', 'in-progress', 'done'] as const;
const names = [
  'Acme Bicycles',
  'Änderung & Söhne GmbH',
  '9 Lives',
  'Ba Bal Balmet',
  '***',
  'Straße 𝔘nited ﷺ',
];
/** More than the migration reads at once. */
const setups = Array.from({ length: 120 }, (_, place): SetupSummary => {
  const name = names[place % names.length] ?? '';
  return setupSummary({
    id: `setup-${String(place).padStart(3, '0')}`,
    customer: place < names.length ? name : `${name} ${place}`,
    stage: stages[place % stages.length] ?? 'done',
    activeAt: (place * 37) % 11,
    openLinks: place % 3,
  });
});

const isInPair = (list: string): boolean => list.includes(' ') && !list.startsWith('stage ');
/** The lists of the first release: all, stages, and beginnings of up to four letters. */
const wasThere = (list: string): boolean =>
  list.startsWith('stage ') || (!isInPair(list) && [...list].length <= 4);

describe.each(openers)('a database of the first tables, on %s,', (_, open) => {
  it('has every setup in all lists once migrated', { timeout: startTimeout }, async () => {
    const db = new Kysely<Tables>({ dialect: await open(), plugins: [new CamelCasePlugin()] });
    const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
    expect((await migrator.migrateTo('0001-tables')).error).toBeUndefined();
    await sql`insert into blueprints (id, version, guide, params, party, created_at)
              values ('one', 1, 'any', '{}', '{}', 0)`.execute(db);
    const kept = setups.map((summary) => keptOf({ summary, linksUntil: null, release: 'first' }));
    // A later release has lists of assignees.
    const all = kept.flatMap(({ places }) => places.filter(({ list }) => !list.startsWith('assignee ')));
    const unchanged = { answers: '{}', orgId: null, org: null, signInRefusal: null, doneAt: null };
    await db
      .insertInto('setups')
      .values(
        setups.map(({ id, customer, blueprintId, blueprintVersion, createdAt, activeAt }) => ({
          ...unchanged,
          ...{ id, customer, blueprintId, blueprintVersion, createdAt, activeAt, seq: 0, changedSeq: 0 },
        })),
      )
      .execute();
    await db
      .insertInto('setupRows')
      .values(kept.map(({ row: { assigneeId: _, archivedAt: __, ...row } }) => row))
      .execute();
    await db
      .insertInto('setupPlaces')
      .values(all.filter(({ list }) => wasThere(list)))
      .execute();

    expect((await migrator.migrateToLatest()).error).toBeUndefined();
    const places = await db.selectFrom('setupPlaces').selectAll().execute();
    const inOrder = (of: readonly Tables['setupPlaces'][]) =>
      of.map(({ list, sort, value, setupId }) => [list, sort, value, setupId].join('|')).toSorted();
    expect(inOrder(places)).toEqual(inOrder(all));
    expect(all.filter(({ list }) => isInPair(list)).length).toBeGreaterThan(100);
    await db.destroy();
  });
});
