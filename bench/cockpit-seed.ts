import { DatabaseSync } from 'node:sqlite';
import type { SetupSummary } from '@orgready/shared/contract/entities';
import { setupSummary } from '@orgready/shared/testing/setup-summary';
import pg from 'pg';
import { keptOf } from '../apps/api/src/storage/setup-rows.ts';
import { sampleParams, sampleParty } from '../apps/api/src/testing/integration.ts';
import { customerName, forms, seeded } from './customers.ts';
import { createFigures, milestonesFor } from './funnel-seed.ts';

type Row = Readonly<Record<string, string | number | null>>;
/** Writes rows of one table at once. */
type Write = (table: string, rows: readonly Row[]) => Promise<void>;
export interface Writer {
  readonly write: Write;
  close(): void | Promise<void>;
}

const stages = ['not-opened', 'opened', 'in-progress', 'done'] as const;
const stepCount = 12;
/** People the setups are assigned to. */
const people = 20;
export const personAt = (place: number): string => `person-${place % people}`;
export const blueprintId = 'blueprint';
/** The release that has written the rows. */
export const benchRelease = 'bench';
const now = Date.UTC(2026, 10, 20);
const day = 24 * 60 * 60_000;
/** The versions of the blueprint, and the days in which setups were created. */
export const versions = 8;
const days = 730;

/** What a name ends with decides who looks after the customer, where it is one of the usual forms. */
const assigneeOf = (customer: string, random: () => number): string => {
  const place = forms.indexOf(customer.split(' ').at(-1) ?? '');
  return personAt(place >= 0 ? place : Math.floor(random() * people));
};

const summaryOf = (place: number, random: () => number): SetupSummary => {
  const customer = customerName(random);
  const stage = stages[Math.floor(random() * stages.length)] ?? 'done';
  const done = stage === 'done' ? stepCount : Math.floor(random() * stepCount);
  return setupSummary({
    id: `setup-${String(place).padStart(7, '0')}-${Math.floor(random() * 1e9).toString(36)}`,
    customer,
    blueprintId,
    blueprintVersion: 1 + Math.floor(random() * versions),
    blueprintName: 'Northwind for Salesforce',
    stage,
    steps: Array.from({ length: stepCount }, (_, step) => ({
      id: `step-${step}`,
      name: `Step number ${step}`,
      status: step < done ? 'complete' : 'unchecked',
    })),
    currentStep: done === stepCount ? null : `step-${done}`,
    createdAt: now - Math.floor(random() * days) * day,
    activeAt: now - Math.floor(random() * 1e10),
    assigneeId: assigneeOf(customer, random),
    blocked:
      stage === 'done'
        ? null
        : {
            by: 'not-opened',
            since: now - Math.floor(random() * 1e10),
            check: null,
            message: null,
            code: null,
          },
    dueOn: new Date(now + Math.floor(random() * 1e10)).toISOString().slice(0, 'yyyy-mm-dd'.length),
    openLinks: Math.floor(random() * 4),
  });
};

const blueprintAt = (version: number) => ({
  id: blueprintId,
  version,
  guide: 'integration',
  params: JSON.stringify(sampleParams),
  party: JSON.stringify(sampleParty),
  created_at: now,
});
const batch = 1000;

/** Creates this many setups with their rows of the staff list, and returns them. */
export const seedSetups = async (count: number, write: Write): Promise<readonly SetupSummary[]> => {
  const random = seeded(count);
  const made: SetupSummary[] = [];
  await write(
    'blueprints',
    Array.from({ length: versions }, (_, place) => blueprintAt(place + 1)),
  );
  const figures = createFigures();
  for (let from = 0; from < count; from += batch) {
    const summaries = Array.from({ length: Math.min(batch, count - from) }, (_, place) =>
      summaryOf(from + place, random),
    );
    const kept = summaries.map((summary) => keptOf({ summary, linksUntil: null, release: benchRelease }));
    await write(
      'setups',
      summaries.map(({ id, customer, blueprintVersion, createdAt, activeAt }) => ({
        id,
        blueprint_id: blueprintId,
        blueprint_version: blueprintVersion,
        customer,
        answers: '{}',
        seq: 0,
        changed_seq: 0,
        created_at: createdAt,
        active_at: activeAt,
      })),
    );
    await write(
      'setup_rows',
      kept.map(({ row: { setupId, summary, stage, words, release, assigneeId } }) => ({
        setup_id: setupId,
        summary,
        stage,
        words,
        release,
        assignee_id: assigneeId,
      })),
    );
    await write(
      'setup_places',
      kept.flatMap(({ places }) =>
        places.map(({ list, sort, value, setupId }) => ({ list, sort, value, setup_id: setupId })),
      ),
    );
    const milestones = summaries.map((summary) => milestonesFor(summary.createdAt, random));
    for (const [place, summary] of summaries.entries()) {
      const own = milestones[place];
      if (own) figures.add(summary, own);
    }
    await write(
      'setup_milestones',
      summaries.map(({ id }, place) => ({ setup_id: id, milestones: JSON.stringify(milestones[place]) })),
    );
    made.push(...summaries);
  }
  const counted = figures.rows();
  for (let from = 0; from < counted.length; from += batch)
    await write(
      'funnel_figures',
      counted.slice(from, from + batch).map(({ blueprintId: id, ...row }) => ({ blueprint_id: id, ...row })),
    );
  return made;
};

const columnsOf = (rows: readonly Row[]): readonly string[] => Object.keys(rows[0] ?? {});

/** Writes into a SQLite file past Kysely, which would take minutes for millions of rows. */
export const sqliteWriter = (file: string): Writer => {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: false });
  database.exec('PRAGMA synchronous = OFF');
  return {
    async write(table, rows) {
      const columns = columnsOf(rows);
      const marks = columns.map(() => '?').join(', ');
      const insert = database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${marks})`);
      database.exec('BEGIN');
      for (const row of rows) insert.run(...columns.map((column) => row[column] ?? null));
      database.exec('COMMIT');
    },
    close: () => database.close(),
  };
};

/** Writes into PostgreSQL, a column of many rows as one array. */
export const postgresWriter = async (url: string): Promise<Writer> => {
  const client = new pg.Client(url);
  await client.connect();
  const typeOf = (value: unknown) => (typeof value === 'number' ? 'bigint' : 'text');
  return {
    async write(table, rows) {
      const columns = columnsOf(rows);
      const arrays = columns.map((column, place) => `$${place + 1}::${typeOf(rows[0]?.[column])}[]`);
      await client.query(
        `INSERT INTO ${table} (${columns.join(', ')}) SELECT * FROM unnest(${arrays.join(', ')})`,
        columns.map((column) => rows.map((row) => row[column])),
      );
    },
    async close() {
      // As the database does automatically after a while.
      await client.query('VACUUM ANALYZE');
      await client.end();
    },
  };
};
