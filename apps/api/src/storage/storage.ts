import { randomBytes } from 'node:crypto';
import { type Dialect, PostgresDialect, sql } from 'kysely';
import { apiCallsOn } from './api-calls.ts';
import { attemptLimitsOn } from './attempt-limits.ts';
import { attestationsOn } from './attestations.ts';
import { type AuditChain, createAuditChain } from './audit-chain.ts';
import { auditTrailOn } from './audit-trail.ts';
import { backlogOn } from './backlog.ts';
import { blueprintArchivesOn } from './blueprint-archives.ts';
import { blueprintsOn, type KeptVersions } from './blueprints.ts';
import { brandingsOn } from './brandings.ts';
import { claimsOn } from './claims.ts';
import { connectionsOn } from './connections.ts';
import { openDatabase } from './database.ts';
import { deletionsOn } from './deletions.ts';
import { deliveriesOn } from './deliveries.ts';
import { dueOn } from './due.ts';
import { eventsOn } from './events.ts';
import { evidenceOn } from './evidence.ts';
import { findingsOn } from './findings.ts';
import { funnelOn } from './funnel.ts';
import { idempotentAnswersOn } from './idempotent-answers.ts';
import { identitiesOn } from './identities.ts';
import { jobsOn } from './jobs.ts';
import { keptReadingsOn } from './kept-readings.ts';
import { linksOn } from './links.ts';
import { logosOn } from './logos.ts';
import { notificationsOn } from './notifications.ts';
import { orgHealthsOn } from './org-healths.ts';
import { orgSlotsOn } from './org-slots.ts';
import { passwordsOn } from './passwords.ts';
import { pendingSignInsOn } from './pending-sign-ins.ts';
import { peopleOn } from './people.ts';
import { refreshTokensOn } from './refresh-tokens.ts';
import { revocationsOn } from './revocations.ts';
import { savedViewsOn } from './saved-views.ts';
import type { Db } from './schema.ts';
import type { Sealer } from './seal.ts';
import { secondFactorsOn } from './second-factors.ts';
import { sentCallsOn } from './sent-calls.ts';
import { sessionsOn } from './sessions.ts';
import { setupPagesOn } from './setup-pages.ts';
import { setupRowsOn } from './setup-rows.ts';
import { setupsOn } from './setups.ts';
import { shownFactsOn } from './shown-facts.ts';
import { staffLinksOn } from './staff-links.ts';
import { staffNotesOn } from './staff-notes.ts';
import { staffSessionsOn } from './staff-sessions.ts';
import { staffSignInsOn } from './staff-sign-ins.ts';
import { standingOn } from './standing.ts';
import { unbindingsOn } from './unbindings.ts';
import { verificationsOn } from './verifications.ts';

/** What the storage needs besides a database. */
interface Means {
  readonly sealer: Sealer;
  readonly chain: AuditChain;
  /** Whether several processes may have the database open. */
  readonly isShared: boolean;
  readonly versions: KeptVersions;
}

/** @param writes whether this is a transaction that writes. */
const aggregatesOn = (db: Db, { sealer, chain, isShared, versions }: Means, writes = false) => ({
  blueprints: blueprintsOn(db, sealer, versions, !writes),
  blueprintArchives: blueprintArchivesOn(db),
  brandings: brandingsOn(db),
  logos: logosOn(db),
  setups: setupsOn(db),
  setupRows: { ...setupRowsOn(db), ...setupPagesOn(db) },
  funnel: funnelOn(db),
  links: linksOn(db),
  sessions: sessionsOn(db, 'sessions'),
  staffSessions: staffSessionsOn(db),
  staffNotes: staffNotesOn(db),
  people: peopleOn(db),
  savedViews: savedViewsOn(db),
  passwords: passwordsOn(db),
  secondFactors: secondFactorsOn(db, sealer),
  staffLinks: staffLinksOn(db),
  identities: identitiesOn(db),
  staffSignIns: staffSignInsOn(db),
  claims: claimsOn(db),
  connections: connectionsOn(db, sealer),
  pendingSignIns: pendingSignInsOn(db, sealer),
  verifications: verificationsOn(db),
  findings: findingsOn(db),
  evidence: evidenceOn(db),
  shownFacts: shownFactsOn(db),
  attestations: attestationsOn(db),
  standing: standingOn(db),
  apiCalls: apiCallsOn(db),
  keptReadings: keptReadingsOn(db),
  events: eventsOn(db),
  auditTrail: auditTrailOn(db, chain),
  unbindings: unbindingsOn(db),
  deletions: deletionsOn(db),
  deliveries: deliveriesOn(db),
  revocations: revocationsOn(db, sealer),
  refreshTokens: refreshTokensOn(db, sealer, isShared),
  attemptLimits: attemptLimitsOn(db),
  idempotentAnswers: idempotentAnswersOn(db, sealer),
  jobs: jobsOn(db),
  notifications: notificationsOn(db, isShared),
  orgSlots: orgSlotsOn(db, isShared),
  orgHealths: orgHealthsOn(db, isShared),
  sentCalls: sentCallsOn(db),
  backlog: backlogOn(db),
  due: dueOn(db),
});

/** Everything that is kept, by what it is about: of the storage itself, or within one of its transactions. */
export type Transaction = ReturnType<typeof aggregatesOn>;

export interface Storage extends Transaction {
  /** All of the work or none of it. Inside, use what is given: the storage itself would wait for the transaction to end. */
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Reads of one moment: none of them sees what is committed after the first. Nothing is written in it. */
  snapshot<T>(read: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

/** For a database of which nobody will ask whether its trail was changed: a test's. */
const passingChain = (): AuditChain => createAuditChain(randomBytes(32));

/**
 * Everything that is kept in a database that is migrated.
 * @param dialect the one that the database was opened with.
 */
export const storageOn = (
  db: Db,
  dialect: Dialect,
  sealer: Sealer,
  chain: AuditChain = passingChain(),
): Storage => {
  const means = { sealer, chain, isShared: dialect instanceof PostgresDialect, versions: new Map() };
  return {
    ...aggregatesOn(db, means),
    transaction: (work) => db.transaction().execute((tx) => work(aggregatesOn(tx, means, true))),
    snapshot: (read) =>
      db
        .transaction()
        .setIsolationLevel('repeatable read')
        .setAccessMode('read only')
        .execute((tx) => read(aggregatesOn(tx, means))),
    ping: async () => {
      await sql`select 1`.execute(db);
    },
    close: () => db.destroy(),
  };
};

/** Opens and migrates. */
export const openStorage = async (
  dialect: Dialect,
  sealer: Sealer,
  chain: AuditChain = passingChain(),
): Promise<Storage> => storageOn(await openDatabase(dialect, chain), dialect, sealer, chain);
