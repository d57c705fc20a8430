import { usualLinkDays } from '@orgready/shared/contract/entities';
import type { Org } from '@orgready/shared/document/setup-document';
import type { StepException } from '@orgready/shared/document/step';
import {
  type MessageLanguage,
  messageLanguageNamed,
  messageLanguages,
} from '@orgready/shared/language/message-languages';
import type { Selectable } from 'kysely';
import { atomically } from './database.ts';
import { newId } from './new-id.ts';
import { nextSeq, raised } from './order.ts';
import type { Db, Tables } from './schema.ts';
import { byId, countById, lockById } from './setup-by-id.ts';
import { setupEndsOn } from './setup-ends.ts';

/** One customer going through one version of a blueprint. */
export interface Setup {
  readonly id: string;
  readonly blueprintId: string;
  readonly blueprintVersion: number;
  readonly customer: string;
  /** Answers by question id. */
  readonly answers: Readonly<Record<string, string>>;
  /** Id of 18 characters or My Domain host of the org that staff expect; null if any may be bound. */
  readonly expectedOrg: string | null;
  /** The org a person has confirmed, 18 characters; replaced by another only after staff freed the setup from it. */
  readonly orgId: string | null;
  readonly org: Org | null;
  readonly signInRefusal: { readonly code: string; readonly at: number } | null;
  /** The number of the last change, counted within the setup: what has a higher one was written later. */
  readonly seq: number;
  /** `seq` of the last change of an answer or the org: what was verified before is not the whole truth anymore. */
  readonly changedSeq: number;
  /** The steps that it goes on without, by step id; those of steps that are complete by now too. */
  readonly exceptions: Readonly<Record<string, StepException>>;
  /** When it ended: when it was done, or finished with exceptions. */
  readonly doneAt: number | null;
  /** Whether it ended with exceptions, and so is not done. Means nothing while `doneAt` is null. */
  readonly withExceptions: boolean;
  readonly createdAt: number;
  readonly activeAt: number;
  /** The person on the staff it is assigned to; null: nobody. */
  readonly assigneeId: string | null;
  /** The kind of org that staff chose; null if they left it to the customer. */
  readonly environment: 'production' | 'sandbox' | null;
  /** The language of messages to the customer. */
  readonly locale: MessageLanguage;
  /** Days for which a new link works. */
  readonly linkDays: number;
  /** The day on which it is to be done, such as `2026-12-24`; null if there is none. */
  readonly dueOn: string | null;
  /** When staff put it away; null while it is in use. */
  readonly archivedAt: number | null;
  /** When somebody in the bound org showed staff what was read from it; null while it is hidden from them. */
  readonly releasedAt: number | null;
}

/** What can be chosen when a setup is created, and changed later. */
type Presets = Pick<Setup, 'locale' | 'linkDays' | 'dueOn' | 'expectedOrg'>;

const setupOf = ({ deletedAt: _, ...row }: Selectable<Tables['setups']>): Setup => ({
  ...row,
  locale: messageLanguageNamed(row.locale) ?? messageLanguages[0],
  exceptions: JSON.parse(row.exceptions) as Setup['exceptions'],
  withExceptions: row.withExceptions === 1,
  answers: JSON.parse(row.answers) as Setup['answers'],
  org: row.org === null ? null : (JSON.parse(row.org) as Org),
  signInRefusal:
    row.signInRefusal === null ? null : (JSON.parse(row.signInRefusal) as Setup['signInRefusal']),
});

const readsOn = (db: Db) => ({
  async find(id: string): Promise<Setup | undefined> {
    const [row] = await byId(db, { id });
    return row && setupOf(row);
  },

  /** How many setups there are of each version of each blueprint, oldest version first. */
  async countByVersion(): Promise<{ blueprintId: string; version: number; count: number }[]> {
    const rows = await db
      .selectFrom('setups')
      .select(({ fn }) => ['blueprintId', 'blueprintVersion', fn.countAll().as('count')])
      .where('deletedAt', 'is', null)
      .groupBy(['blueprintId', 'blueprintVersion'])
      .orderBy('blueprintVersion')
      .execute();
    return rows.map((row) => ({
      blueprintId: row.blueprintId,
      version: row.blueprintVersion,
      // PostgreSQL counts in a type that arrives as text.
      count: Number(row.count),
    }));
  },

  /** The setup as it is now, and as it stays until the transaction ends: others that want to change it wait. */
  async lock(id: string): Promise<Setup | undefined> {
    const [row] = await lockById(db, { id });
    return row && setupOf(row);
  },
});

/** What a setup rests on: its answers and its org. */
const foundationsOn = (db: Db) => ({
  /**
   * Changes an answer, and returns whether it differs from the one before. What was found before is then for the caller to void.
   * @param answer undefined: none anymore.
   */
  answer(id: string, question: string, answer: string | undefined, now: number): Promise<boolean> {
    return atomically(db, async (tx) => {
      const setup = await readsOn(tx).lock(id);
      if (!setup || setup.answers[question] === answer) return false;
      await tx
        .updateTable('setups')
        .set((eb) => ({
          answers: JSON.stringify({ ...setup.answers, [question]: answer }),
          activeAt: now,
          doneAt: null,
          seq: raised(eb),
          changedSeq: raised(eb),
        }))
        .where('id', '=', id)
        .execute();
      return true;
    });
  },

  /** `bound`: this is the setup's org from now on. `same`: it was already. `other`: the setup belongs to another org; nothing changed. */
  async bindOrg(id: string, org: Org, now: number): Promise<'bound' | 'same' | 'other'> {
    const bound = await db
      .updateTable('setups')
      .set({ orgId: org.id, org: JSON.stringify(org), activeAt: now, doneAt: null })
      .set((eb) => ({ seq: raised(eb), changedSeq: raised(eb) }))
      .where('id', '=', id)
      .where('orgId', 'is', null)
      .executeTakeFirst();
    if (bound.numUpdatedRows > 0n) return 'bound';
    // The org's name or edition may have changed since; its id may not.
    const same = await db
      .updateTable('setups')
      .set((eb) => ({ org: JSON.stringify(org), activeAt: now, seq: raised(eb) }))
      .where('id', '=', id)
      .where('orgId', '=', org.id)
      .executeTakeFirst();
    return same.numUpdatedRows > 0n ? 'same' : 'other';
  },

  /** Binds the setup to another org in place of the one with this id; what was done for that one is not done for the new one. */
  async rebindOrg(id: string, from: string, org: Org, now: number): Promise<void> {
    await db
      .updateTable('setups')
      .set({ orgId: org.id, org: JSON.stringify(org), activeAt: now, doneAt: null, releasedAt: null })
      .set((eb) => ({ seq: raised(eb), changedSeq: raised(eb) }))
      .where('id', '=', id)
      .where('orgId', '=', from)
      .execute();
  },
});

const bindingsOn = (db: Db) => ({
  /** Lets another org be bound. What was found about the old one is for the caller to void. */
  async unbindOrg(id: string): Promise<void> {
    await db
      .updateTable('setups')
      .set({ orgId: null, org: null, doneAt: null, signInRefusal: null, releasedAt: null })
      .set((eb) => ({ seq: raised(eb), changedSeq: raised(eb) }))
      .where('id', '=', id)
      .execute();
  },
});

/** What people decide about a setup. */
const decisionsOn = (db: Db) => ({
  async assign(id: string, assigneeId: string | null): Promise<void> {
    await db.updateTable('setups').set({ assigneeId }).where('id', '=', id).execute();
  },

  async change(id: string, presets: Partial<Presets>): Promise<void> {
    await db.updateTable('setups').set(presets).where('id', '=', id).execute();
  },

  /** @param releasedAt null: what was read from the org is hidden from staff. */
  async release(id: string, releasedAt: number | null): Promise<void> {
    await db.updateTable('setups').set({ releasedAt }).where('id', '=', id).execute();
  },

  /** @param archivedAt null: it is in use again. */
  async archive(id: string, archivedAt: number | null): Promise<void> {
    await db.updateTable('setups').set({ archivedAt }).where('id', '=', id).execute();
  },
});

const progressOn = (db: Db) => ({
  async create(
    {
      answers = {},
      ...setup
    }: Pick<Setup, 'blueprintId' | 'blueprintVersion' | 'customer'> &
      Partial<Presets & Pick<Setup, 'assigneeId' | 'environment' | 'answers'>>,
    now: number,
  ): Promise<Setup> {
    const row = {
      expectedOrg: null,
      assigneeId: null,
      environment: null,
      locale: messageLanguages[0],
      linkDays: usualLinkDays,
      dueOn: null,
      archivedAt: null,
      releasedAt: null,
      ...setup,
      id: newId(),
      answers: JSON.stringify(answers),
      orgId: null,
      org: null,
      signInRefusal: null,
      seq: 0,
      changedSeq: 0,
      doneAt: null,
      exceptions: '{}',
      withExceptions: 0,
      createdAt: now,
      activeAt: now,
      deletedAt: null,
    };
    await db.insertInto('setups').values(row).execute();
    return setupOf(row);
  },

  /** The last sign-in that Salesforce refused, in Salesforce's code; null once one has succeeded. */
  async recordSignInRefusal(id: string, code: string | null, now: number): Promise<void> {
    await db
      .updateTable('setups')
      .set((eb) => ({
        signInRefusal: code === null ? null : JSON.stringify({ code, at: now }),
        activeAt: now,
        seq: raised(eb),
      }))
      .where('id', '=', id)
      .execute();
  },
});

const countsOn = (db: Db) => ({
  /**
   * Raises the counter of the setup by so many changes, of which the last was made by a customer then. Returns where it
   * stands, and the setup unless it was deleted.
   * @param activeAt 0 if no customer made them.
   */
  async count(
    id: string,
    changes: number,
    activeAt: number,
  ): Promise<{ readonly seq: number; readonly setup: Setup | undefined }> {
    const [row] = await countById(db, { id, changes, activeAt });
    if (!row) throw new Error(`There is no setup ${id}`);
    return { seq: row.seq, setup: row.deletedAt === null ? setupOf(row) : undefined };
  },

  /** Raises the counter of the setup and returns it; see `nextSeq`. */
  nextSeq: (id: string): Promise<number> => nextSeq(db, id),
});

export const setupsOn = (db: Db) => ({
  ...readsOn(db),
  ...foundationsOn(db),
  ...bindingsOn(db),
  ...decisionsOn(db),
  ...progressOn(db),
  ...setupEndsOn(db),
  ...countsOn(db),
});
