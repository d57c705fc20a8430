import type { KeptFile, KeptReading } from '@orgready/shared/document/kept-readings';
import { sha256 } from './digest.ts';
import type { Db } from './schema.ts';

/** What a setup's newest readings were judged with. */
export type KeptContext = Omit<KeptFile, 'readings'>;

/** The newest reading of each fact of a setup, to be judged again without the org. Each replaces the one before it. */
export const keptReadingsOn = (db: Db) => ({
  async keep(
    setupId: string,
    context: KeptContext,
    readings: ReadonlyMap<string, KeptReading>,
  ): Promise<void> {
    const text = JSON.stringify(context);
    await db
      .insertInto('keptContexts')
      .values({ setupId, context: text })
      .onConflict((conflict) => conflict.column('setupId').doUpdateSet({ context: text }))
      .execute();
    const rows = await db
      .selectFrom('keptReadings')
      .select(['factId', 'hash'])
      .where('setupId', '=', setupId)
      .execute();
    const known = new Map(rows.map(({ factId, hash }) => [factId, hash]));
    const changed = [...readings]
      .map(([factId, kept]) => {
        const reading = JSON.stringify(kept);
        return { setupId, factId, hash: sha256(reading), reading };
      })
      .filter(({ factId, hash }) => known.get(factId) !== hash);
    if (changed.length === 0) return;
    await db
      .insertInto('keptReadings')
      .values(changed)
      .onConflict((conflict) =>
        conflict
          .columns(['setupId', 'factId'])
          .doUpdateSet((eb) => ({ hash: eb.ref('excluded.hash'), reading: eb.ref('excluded.reading') })),
      )
      .execute();
  },

  async remove(setupId: string): Promise<void> {
    for (const table of ['keptReadings', 'keptContexts'] as const)
      await db.deleteFrom(table).where('setupId', '=', setupId).execute();
  },

  /**
   * Undefined while the setup was never verified through a sign-in.
   * @param facts only the readings of these; all if absent.
   */
  async find(setupId: string, facts?: readonly string[]): Promise<KeptFile | undefined> {
    const row = await db
      .selectFrom('keptContexts')
      .select('context')
      .where('setupId', '=', setupId)
      .executeTakeFirst();
    if (!row) return undefined;
    const readings = await db
      .selectFrom('keptReadings')
      .select(['factId', 'reading'])
      .where('setupId', '=', setupId)
      .$if(facts !== undefined, (query) => query.where('factId', 'in', [...(facts ?? []), '']))
      .execute();
    return {
      ...(JSON.parse(row.context) as KeptContext),
      readings: Object.fromEntries(
        readings.map(({ factId, reading }) => [factId, JSON.parse(reading) as KeptReading]),
      ),
    };
  },
});
