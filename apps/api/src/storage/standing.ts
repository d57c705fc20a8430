import { type Attestation, attestedRows, standingAttestations } from './attestations.ts';
import { type Finding, foundRows, standingFindings } from './findings.ts';
import type { Db } from './schema.ts';
import { type ShownValues, shownRows, standingValues } from './shown-facts.ts';
import { voidsOf } from './voids.ts';

/** Everything about a setup that was found, confirmed and read, and still stands. */
export interface Standing {
  readonly findings: ReadonlyMap<string, Finding>;
  readonly attestations: ReadonlyMap<string, Attestation>;
  readonly shown: ShownValues;
}

/** What stands of a setup, with one look at what was voided. */
export const standingOn = (db: Db) => ({
  async read(setupId: string): Promise<Standing> {
    const [found, attested, shown] = await Promise.all([
      foundRows(db, setupId),
      attestedRows(db, { setupId }),
      shownRows(db, { setupId }),
    ]);
    const voids = await voidsOf(db, setupId);
    return {
      findings: standingFindings(found, voids),
      attestations: standingAttestations(attested, voids),
      shown: standingValues(shown, voids),
    };
  },
});
