import type { Org } from '@orgready/shared/document/setup-document';
import type { Selectable } from 'kysely';
import { newId } from './new-id.ts';
import type { Db, Tables } from './schema.ts';

/** One customer going through one guide for one integration. */
export interface Setup {
  readonly id: string;
  readonly integrationId: string;
  readonly guide: string;
  readonly customer: string;
  /** Answers by question id. */
  readonly answers: Readonly<Record<string, string>>;
  /** The org a person has confirmed, 18 characters; never replaced by another. */
  readonly orgId: string | null;
  readonly org: Org | null;
  readonly signInRefusal: { readonly code: string; readonly at: number } | null;
  /** When an answer or the org changed: what was verified before is not the whole truth any more. */
  readonly changedAt: number;
  readonly doneAt: number | null;
  readonly createdAt: number;
  readonly activeAt: number;
}

const setupOf = (row: Selectable<Tables['setups']>): Setup => ({
  ...row,
  answers: JSON.parse(row.answers) as Setup['answers'],
  org: row.org === null ? null : (JSON.parse(row.org) as Org),
  signInRefusal:
    row.signInRefusal === null ? null : (JSON.parse(row.signInRefusal) as Setup['signInRefusal']),
});

export const setupsOn = (db: Db) => ({
  async create(setup: Pick<Setup, 'integrationId' | 'guide' | 'customer'>, now: number): Promise<Setup> {
    const row = {
      ...setup,
      id: newId(),
      answers: '{}',
      orgId: null,
      org: null,
      signInRefusal: null,
      changedAt: now,
      doneAt: null,
      createdAt: now,
      activeAt: now,
    };
    await db.insertInto('setups').values(row).execute();
    return setupOf(row);
  },

  async find(id: string): Promise<Setup | undefined> {
    const row = await db.selectFrom('setups').selectAll().where('id', '=', id).executeTakeFirst();
    return row && setupOf(row);
  },

  /** The one with the latest activity first. */
  async list(): Promise<Setup[]> {
    const rows = await db
      .selectFrom('setups')
      .selectAll()
      .orderBy('activeAt', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return rows.map(setupOf);
  },

  /**
   * Whether the answer differs from the one before. What was found before is then for the caller to void.
   * @param answer undefined: none any more.
   */
  async answer(id: string, question: string, answer: string | undefined, now: number): Promise<boolean> {
    for (;;) {
      const row = await db.selectFrom('setups').select('answers').where('id', '=', id).executeTakeFirst();
      if (!row) return false;
      const answers = JSON.parse(row.answers) as Record<string, string>;
      if (answers[question] === answer) return false;
      const written = await db
        .updateTable('setups')
        .set({
          answers: JSON.stringify({ ...answers, [question]: answer }),
          changedAt: now,
          activeAt: now,
          doneAt: null,
        })
        .where('id', '=', id)
        // Two questions answered at once must not undo each other: whoever comes second reads again.
        .where('answers', '=', row.answers)
        .executeTakeFirst();
      if (written.numUpdatedRows > 0n) return true;
    }
  },

  /** `bound`: this is the setup's org from now on. `same`: it was already. `other`: the setup belongs to another org; nothing changed. */
  async bindOrg(id: string, org: Org, now: number): Promise<'bound' | 'same' | 'other'> {
    const bound = await db
      .updateTable('setups')
      .set({ orgId: org.id, org: JSON.stringify(org), changedAt: now, activeAt: now, doneAt: null })
      .where('id', '=', id)
      .where('orgId', 'is', null)
      .executeTakeFirst();
    if (bound.numUpdatedRows > 0n) return 'bound';
    // The org's name or edition may have changed since; its id may not.
    const same = await db
      .updateTable('setups')
      .set({ org: JSON.stringify(org), activeAt: now })
      .where('id', '=', id)
      .where('orgId', '=', org.id)
      .executeTakeFirst();
    return same.numUpdatedRows > 0n ? 'same' : 'other';
  },

  /** The last sign-in that Salesforce refused, in Salesforce's code; null once one has succeeded. */
  async recordSignInRefusal(id: string, code: string | null, now: number): Promise<void> {
    await db
      .updateTable('setups')
      .set({ signInRefusal: code === null ? null : JSON.stringify({ code, at: now }), activeAt: now })
      .where('id', '=', id)
      .execute();
  },

  /** Done, unless something changed after that verification had started. Says whether it was marked. */
  async markDone(id: string, verificationStartedAt: number, now: number): Promise<boolean> {
    const marked = await db
      .updateTable('setups')
      .set({ doneAt: now, activeAt: now })
      .where('id', '=', id)
      .where('changedAt', '<=', verificationStartedAt)
      .executeTakeFirst();
    return marked.numUpdatedRows > 0n;
  },

  async clearDone(id: string): Promise<void> {
    await db.updateTable('setups').set({ doneAt: null }).where('id', '=', id).execute();
  },

  /** Somebody did something in the setup. */
  async touch(id: string, now: number): Promise<void> {
    await db
      .updateTable('setups')
      .set({ activeAt: now })
      .where('id', '=', id)
      .where('activeAt', '<', now)
      .execute();
  },
});
