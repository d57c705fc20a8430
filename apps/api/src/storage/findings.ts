import type { Verdict } from '@orgready/guides/model/check';
import { atomically } from './database.ts';
import { newId } from './new-id.ts';
import { nextSeq } from './order.ts';
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
  readonly seq: number;
}

export const findingsOn = (db: Db) => ({
  /** Records what was found of one setup at once; each check has at most one finding among them. */
  async record(findings: readonly Omit<Finding, 'id' | 'seq'>[]): Promise<void> {
    const [first] = findings;
    if (!first) return;
    await atomically(db, async (tx) => {
      const seq = await nextSeq(tx, first.setupId);
      await tx
        .insertInto('findings')
        .values(
          findings.map((finding) => ({
            ...finding,
            id: newId(),
            seq,
            verdict: JSON.stringify(finding.verdict),
          })),
        )
        .execute();
    });
  },

  /**
   * The newest finding of each check, by check id, without those that were voided.
   * A void outranks what was read by a verification that had *started* before it, whenever that one finished.
   */
  async latest(setupId: string): Promise<Map<string, Finding>> {
    const rows = await db
      .selectFrom('findings')
      .innerJoin('verifications', 'verifications.id', 'findings.verificationId')
      .selectAll('findings')
      .select('verifications.startedSeq')
      .where('findings.setupId', '=', setupId)
      .where((eb) =>
        eb(
          'findings.seq',
          '=',
          eb
            .selectFrom('findings as newest')
            .select((e) => e.fn.max<number>('newest.seq').as('seq'))
            .whereRef('newest.setupId', '=', 'findings.setupId')
            .whereRef('newest.checkId', '=', 'findings.checkId'),
        ),
      )
      .execute();
    const isVoided = await voidsOf(db, setupId, 'findings');
    return new Map(
      rows
        .filter((row) => !isVoided(row.checkId, row.startedSeq))
        .map(({ startedSeq: _, ...row }) => [
          row.checkId,
          { ...row, verdict: JSON.parse(row.verdict) as Verdict },
        ]),
    );
  },

  /** Sets checks back to `untested`: what was found before does not count any more, nor what was attested unless kept. */
  async void(
    setupId: string,
    checks: readonly string[] | 'all',
    now: number,
    { keepsAttestations = false } = {},
  ): Promise<void> {
    const voided = checks === 'all' ? [null] : checks;
    if (voided.length === 0) return;
    await atomically(db, async (tx) => {
      const seq = await nextSeq(tx, setupId);
      const row = { setupId, seq, at: now, keepsAttestations: Number(keepsAttestations) };
      await tx
        .insertInto('voids')
        .values(voided.map((checkId) => ({ ...row, checkId, id: newId() })))
        .execute();
    });
  },
});
