import type { Verdict } from '@orgready/guides/model/check';
import { newId } from './new-id.ts';
import type { Db } from './schema.ts';
import { voidsOf } from './voids.ts';

/** A stored verdict. Never changed and never removed. */
export interface Finding {
  readonly id: string;
  readonly setupId: string;
  readonly verificationId: string;
  readonly stepId: string;
  readonly checkId: string;
  readonly verdict: Verdict;
  /** The org that was read, and through whose sign-in; null when the verdict needed neither. */
  readonly orgId: string | null;
  readonly username: string | null;
  readonly at: number;
}

export const findingsOn = (db: Db) => ({
  async record(findings: readonly Omit<Finding, 'id'>[]): Promise<void> {
    if (findings.length === 0) return;
    await db
      .insertInto('findings')
      .values(
        findings.map((finding) => ({ ...finding, id: newId(), verdict: JSON.stringify(finding.verdict) })),
      )
      .execute();
  },

  /**
   * The newest finding of each check, by check id, without those that were voided.
   * A void outranks what was read by a verification that had *started* before it, whenever that one finished.
   */
  async latest(setupId: string): Promise<Map<string, Finding>> {
    const rows = await db
      .selectFrom('findings')
      .selectAll()
      .where('setupId', '=', setupId)
      .where('id', 'in', (eb) =>
        eb
          .selectFrom('findings as newest')
          .select((e) => e.fn.max<string>('newest.id').as('id'))
          .where('newest.setupId', '=', setupId)
          .groupBy('newest.checkId'),
      )
      .execute();
    const isVoided = await voidsOf(db, setupId, 'findings');
    return new Map(
      rows
        .filter((row) => !isVoided(row.checkId, row.verificationId))
        .map((row) => [row.checkId, { ...row, verdict: JSON.parse(row.verdict) as Verdict }]),
    );
  },

  /** Sets checks back to `untested`: what was found before does not count any more, nor what was attested unless kept. */
  async void(
    setupId: string,
    checks: readonly string[] | 'all',
    now: number,
    { keepsAttestations = false } = {},
  ): Promise<void> {
    const rows = (checks === 'all' ? [null] : checks).map((checkId) => ({
      id: newId(),
      setupId,
      checkId,
      at: now,
      keepsAttestations: Number(keepsAttestations),
    }));
    if (rows.length > 0) await db.insertInto('voids').values(rows).execute();
  },
});
