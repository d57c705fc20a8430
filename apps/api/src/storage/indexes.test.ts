import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { beforeAll, expect, it } from 'vitest';
import { openStaff, readSteps } from '../testing/browser.ts';
import { newMemoryDatabase } from '../testing/new-memory.ts';
import { newFinishedCustomer, startWorld } from '../testing/salesforce.ts';
import { openOwner } from '../testing/staff.ts';
import { openMigrated } from './database.ts';
import { createSealer } from './seal.ts';
import { dialectOn } from './sqlite.ts';
import { storageOn } from './storage.ts';

let database: DatabaseSync;
beforeAll(async () => {
  database = await newMemoryDatabase();
});

const rows = (sql: string, ...values: (string | null)[]) =>
  database.prepare(sql).all(...values) as Readonly<Record<string, string | number>>[];

/** The columns with which the indexes of a table begin, of indexes of all its rows. */
const indexed = (table: string) =>
  rows('select name from pragma_index_list(?) where partial = 0', table).map(
    ({ name }) => rows('select name from pragma_index_info(?) where seqno = 0', String(name))[0]?.name,
  );

it('each row is found by the row that it refers to: else, to delete that one is to read a whole table', () => {
  const references = rows(`select name from sqlite_schema where type = 'table'`).flatMap(({ name: table }) =>
    rows('select "from" as "column" from pragma_foreign_key_list(?) where seq = 0', String(table)).map(
      ({ column }) => [table, column] as const,
    ),
  );
  expect(references.length).toBeGreaterThan(20);
  expect(references.filter(([table, column]) => !indexed(String(table)).includes(column))).toEqual([]);
});

/** What stays few: made by hand, dealt with at once, or under way. */
const few =
  /^SCAN (?:(?:audit_end|deliveries|people|revocations)\b|verifications USING INDEX verifications_(?:running|waiting)$)/;

it('no table that grows with the setups is read whole from a link to the deletion of a setup', async () => {
  const texts = new Set<string>();
  const prepare = database.prepare.bind(database);
  database.prepare = (text) => {
    texts.add(text);
    return prepare(text);
  };
  const dialect = dialectOn(database);
  const storage = storageOn(openMigrated(dialect), dialect, createSealer([randomBytes(32)]));
  const world = await startWorld({ storage });
  const { browser, setupId } = await newFinishedCustomer(world);
  const params = { id: setupId };
  await readSteps(browser, setupId);
  await browser.call('disconnect', { params });
  const staff = openStaff(world.server);
  await staff.call('listSetups', { query: { search: 'acm' } });
  await staff.call('listTimeline', { params });
  await (await openOwner(world.server)).call('deleteSetup', { params, body: { customer: 'Acme' } });
  await world.server.deps.verifier.idle();
  const planned = [...texts].filter((text) => /^(?:select|insert|update|delete|with) /.test(text));
  const plans = planned.map((text) => {
    const nothing = [...text.matchAll(/\?/g)].map(() => null);
    const steps = rows(`explain query plan ${text}`, ...nothing).map(({ detail }) => String(detail));
    return { text, whole: steps.filter((step) => /^SCAN [a-z]/.test(step) && !few.test(step)) };
  });
  await world.close();
  expect(plans.length).toBeGreaterThan(100);
  expect(plans.filter(({ whole }) => whole.length > 0)).toEqual([]);
});
