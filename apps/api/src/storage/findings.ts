import { messagesIn } from '@orgready/guides/evidence-messages';
import type { Evidence, Message, Verdict } from '@orgready/guides/model/check';
import { type Confirmations, confirmationsOn } from './confirmations.ts';
import { atomically } from './database.ts';
import { evidenceOf, evidenceOn, type NewEvidence } from './evidence.ts';
import { keepQuery } from './kept-query.ts';
import { newId } from './new-id.ts';
import { nextSeq } from './order.ts';
import type { Db } from './schema.ts';
import { type Voids, voidsOf } from './voids.ts';

/** A verdict without what was seen, which is kept apart. */
type WithoutEvidence<V> = V extends unknown ? Omit<V, 'evidence'> : never;
export type StoredVerdict = WithoutEvidence<Verdict>;

/** A stored verdict. Never changed and never removed. */
export interface Finding {
  readonly id: string;
  readonly setupId: string;
  readonly verificationId: string;
  readonly stepId: string;
  readonly checkId: string;
  readonly verdict: StoredVerdict;
  /** What refers to the evidence; null where there is none. */
  readonly evidenceHash: string | null;
  /** One message of each kind in the evidence. */
  readonly messages: readonly Message[];
  /** The org that was read, and through whose sign-in; null when the verdict needed neither. */
  readonly orgId: string | null;
  readonly username: string | null;
  /** When it was last found to be so. */
  readonly at: number;
  /** When it was first found to be so. */
  readonly foundAt: number;
  readonly seq: number;
}

/** What a verification found of one check. */
export type NewFinding = Omit<Finding, 'id' | 'seq' | 'foundAt' | 'verdict' | 'evidenceHash' | 'messages'> & {
  readonly verdict: Verdict;
};

const split = ({ verdict, ...rest }: NewFinding) => {
  const { evidence = [], ...stored } = verdict as StoredVerdict & { readonly evidence?: readonly Evidence[] };
  return {
    row: { ...rest, verdict: JSON.stringify(stored) },
    seen: evidence.length === 0 ? undefined : evidenceOf(rest.orgId, evidence),
  };
};

/** A row of a new finding. */
const rowOf = (row: ReturnType<typeof split>['row'], seq: number, seen: NewEvidence | undefined) => ({
  ...row,
  id: newId(),
  seq,
  evidenceHash: seen?.hash ?? null,
});

/** The newest finding of each check of a setup, voided or not. */
const newestOf = keepQuery((db, { setupId }: { setupId: string }) =>
  db
    .selectFrom('findings')
    .innerJoin('verifications', 'verifications.id', 'findings.verificationId')
    .leftJoin('evidence', (join) =>
      join
        .onRef('evidence.setupId', '=', 'findings.setupId')
        .onRef('evidence.hash', '=', 'findings.evidenceHash'),
    )
    .selectAll('findings')
    .select(['verifications.startedSeq', 'evidence.messages'])
    .select((eb) =>
      eb.case().when('evidence.messages', '=', '').then(eb.ref('evidence.content')).end().as('small'),
    )
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
    ),
);
type Row = Awaited<ReturnType<typeof newestOf>>[number];

const standing = (rows: readonly Row[], voids: Voids): Row[] =>
  rows.filter((row) => !voids.findings(row.checkId, row.startedSeq));

/** Returns the messages in a finding's evidence; small evidence holds them itself. */
const messagesOf = (messages: string | null, small: string | null): readonly Message[] =>
  messages ? (JSON.parse(messages) as Message[]) : messagesIn(JSON.parse(small ?? '[]') as Evidence[]);

/** The newest findings of a setup as they were read, voided or not. */
export interface FoundRows {
  readonly rows: readonly Row[];
  readonly confirmed: Confirmations;
}

export const foundRows = async (db: Db, setupId: string): Promise<FoundRows> => {
  const [rows, confirmed] = await Promise.all([
    newestOf(db, { setupId }),
    confirmationsOn(db).latest(setupId),
  ]);
  return { rows, confirmed };
};

/**
 * Returns the newest finding of each check, by check id, without those that were voided.
 * A void outranks what was read by a verification that had *started* before it, whenever that one finished.
 */
export const standingFindings = ({ rows, confirmed }: FoundRows, voids: Voids): Map<string, Finding> =>
  new Map(
    standing(rows, voids).map(({ startedSeq: _, messages, small, ...row }) => {
      const again = confirmed.get(row.checkId);
      return [
        row.checkId,
        {
          ...row,
          foundAt: row.at,
          ...(again && again.seq > row.seq ? { at: again.at, username: again.username ?? row.username } : {}),
          verdict: JSON.parse(row.verdict) as StoredVerdict,
          messages: messagesOf(messages, small),
        },
      ];
    }),
  );

/** What was found of a setup, whether it still stands or not. */
const pastOn = (db: Db) => ({
  /** The verdicts that something failed, found after a moment; each once. */
  async failed(
    setupId: string,
    moment: number,
  ): Promise<readonly Pick<Finding, 'stepId' | 'checkId' | 'verdict'>[]> {
    const rows = await db
      .selectFrom('findings')
      .select(['stepId', 'checkId', 'verdict'])
      .distinct()
      .where('setupId', '=', setupId)
      .where('at', '>', moment)
      .where('verdict', 'like', '%"outcome":"failed"%')
      .execute();
    return rows.map((row) => ({ ...row, verdict: JSON.parse(row.verdict) as StoredVerdict }));
  },
});

export const findingsOn = (db: Db) => ({
  ...pastOn(db),
  /** See `standingFindings`. */
  async latest(setupId: string): Promise<Map<string, Finding>> {
    const found = await foundRows(db, setupId);
    return standingFindings(found, await voidsOf(db, setupId));
  },

  /**
   * Records what one verification found of a setup; each check has at most one finding among them. What was found before
   * and still stands is not written again: the verification's own row then says that it saw the same.
   * Returns whether anything was found that was not known.
   */
  async record(findings: readonly NewFinding[]): Promise<boolean> {
    const [first] = findings;
    if (!first) return false;
    return atomically(db, async (tx) => {
      const { setupId, verificationId, at } = first;
      const seq = await nextSeq(tx, setupId);
      const rowsBefore = await newestOf(tx, { setupId });
      const standingBefore = standing(rowsBefore, await voidsOf(tx, setupId));
      const before = new Map(standingBefore.map((row) => [row.checkId, row]));
      const found = findings.map(split);
      const isSame = ({ row, seen }: (typeof found)[number]): boolean => {
        const known = before.get(row.checkId);
        return (
          known?.verdict === row.verdict &&
          known.evidenceHash === (seen?.hash ?? null) &&
          known.orgId === row.orgId &&
          known.stepId === row.stepId
        );
      };
      const changed = found.filter((one) => !isSame(one));
      const seenNow = changed.flatMap(({ seen }) => seen ?? []);
      await evidenceOn(tx).keep(setupId, seenNow);
      const rows = changed.map(({ row, seen }) => rowOf(row, seq, seen));
      if (rows.length > 0) await tx.insertInto('findings').values(rows).execute();
      const same = found.filter(isSame).map(({ row }) => row.checkId);
      await confirmationsOn(tx).add({ setupId, verificationId, at, seq }, same);
      return rows.length > 0;
    });
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
