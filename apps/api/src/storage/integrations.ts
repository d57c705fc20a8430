import type { Integration, IntegrationSummary } from '@orgready/shared/contract/entities';
import { newId } from './new-id.ts';
import type { Db } from './schema.ts';
import type { Place, Sealer } from './seal.ts';

const secretPlace = (id: string): Place => ({
  table: 'integrations',
  column: 'consumer_secret',
  row: id,
  org: '',
});

const summaryOf = (row: { id: string; definition: string; createdAt: number }): IntegrationSummary => ({
  id: row.id,
  integration: JSON.parse(row.definition) as Integration,
  createdAt: row.createdAt,
});

/** What vendors need from an org, with the sealed secret of their app. */
export const integrationsOn = (db: Db, sealer: Sealer) => ({
  async create(
    integration: Integration,
    consumerSecret: string | null,
    now: number,
  ): Promise<IntegrationSummary> {
    const id = newId();
    const row = {
      id,
      definition: JSON.stringify(integration),
      consumerSecret: consumerSecret === null ? null : sealer.seal(consumerSecret, secretPlace(id)),
      createdAt: now,
    };
    await db.insertInto('integrations').values(row).execute();
    return summaryOf(row);
  },

  async find(id: string): Promise<IntegrationSummary | undefined> {
    const row = await db
      .selectFrom('integrations')
      .select(['id', 'definition', 'createdAt'])
      .where('id', '=', id)
      .executeTakeFirst();
    return row && summaryOf(row);
  },

  /** Newest first. */
  async list(): Promise<IntegrationSummary[]> {
    const rows = await db
      .selectFrom('integrations')
      .select(['id', 'definition', 'createdAt'])
      .orderBy('id', 'desc')
      .execute();
    return rows.map(summaryOf);
  },

  /** The app's consumer secret in the clear; null when it has none. */
  async consumerSecret(id: string): Promise<string | null> {
    const row = await db
      .selectFrom('integrations')
      .select('consumerSecret')
      .where('id', '=', id)
      .executeTakeFirst();
    return row?.consumerSecret ? sealer.open(row.consumerSecret, secretPlace(id)) : null;
  },
});
