import { atomically } from './database.ts';
import type { Db } from './schema.ts';
import type { Sealer } from './seal.ts';
import type { SealedColumn } from './sealed-column.ts';

/** So many records are sealed in a transaction: other writers wait only for that long. */
const batch = 100;

interface Resealed {
  readonly resealed: number;
  /** Records that no key opens; they stay as they are. */
  readonly lost: number;
}

/**
 * Seals the records of a column with the first key, those of other keys only: a run that is cut off goes on where it was.
 * Records that are written meanwhile are left alone.
 * @param progress called after each transaction with the number of records that it sealed.
 */
export const resealColumn = async (
  db: Db,
  sealer: Sealer,
  column: SealedColumn,
  progress: (resealed: number) => void,
  signal: AbortSignal,
): Promise<Resealed> => {
  let resealed = 0;
  for (;;) {
    let lost = 0;
    const before = resealed;
    for (;;) {
      if (signal.aborted) return { resealed, lost };
      // What was sealed is not found again; what cannot be opened is, and is passed over.
      const found = await column.recordsOfOtherKeys(db, sealer.keyId, lost, batch);
      if (found.length === 0) break;
      const opened = found.map((each) => ({
        ...each,
        plain: sealer.openIfPossible(each.record, each.place),
      }));
      await atomically(db, async (tx) => {
        for (const { plain, place, replace } of opened)
          if (plain !== undefined) await replace(tx, sealer.seal(plain, place));
      });
      const count = opened.filter(({ plain }) => plain !== undefined).length;
      lost += opened.length - count;
      resealed += count;
      if (count > 0) progress(count);
    }
    // A row that was removed in between moves the others up, past the search: look again until nothing is found.
    if (resealed === before) return { resealed, lost };
  }
};
