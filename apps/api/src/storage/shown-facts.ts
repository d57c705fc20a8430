import { type ShownValue, shownValueSchema } from '@orgready/guides/model/shown';
import { keepQuery } from './kept-query.ts';
import type { Db } from './schema.ts';
import type { Voids } from './voids.ts';

/** A shown fact among what is voided, beside the ids of checks. */
export const voidKeyOf = (factId: string): string => `fact:${factId}`;

/** Values of facts by fact id; null where the org has none, or it could not be read. */
export type ShownValues = ReadonlyMap<string, ShownValue | null>;

/** What was kept last of each fact, voided or not. */
export const shownRows = keepQuery((db, { setupId }: { setupId: string }) =>
  db.selectFrom('shownFacts').selectAll().where('setupId', '=', setupId),
);

/** Returns those that were not voided since the verification that saw them started. */
export const standingValues = (rows: Awaited<ReturnType<typeof shownRows>>, voids: Voids): ShownValues =>
  new Map(
    rows
      .filter(({ factId, startedSeq }) => !voids.findings(voidKeyOf(factId), startedSeq))
      .map(({ factId, value }) => {
        // A release may have kept another kind of value: it is then not known.
        const parsed = shownValueSchema.safeParse(JSON.parse(value));
        return [factId, parsed.success ? parsed.data : null];
      }),
  );

/** The newest value of each fact that a setup's pages show or branch on. Each replaces the one before it. */
export const shownFactsOn = (db: Db) => ({
  /** Keeps what a verification saw, unless one that started after it has kept something. */
  async record(setupId: string, startedSeq: number, values: ShownValues): Promise<void> {
    if (values.size === 0) return;
    await db
      .insertInto('shownFacts')
      .values(
        [...values].map(([factId, value]) => ({ setupId, factId, startedSeq, value: JSON.stringify(value) })),
      )
      .onConflict((conflict) =>
        conflict
          .columns(['setupId', 'factId'])
          .doUpdateSet((eb) => ({
            startedSeq: eb.ref('excluded.startedSeq'),
            value: eb.ref('excluded.value'),
          }))
          .where('shownFacts.startedSeq', '<=', startedSeq),
      )
      .execute();
  },
});
