import type { EventKind } from '@orgready/shared/contract/event-kinds';
import type { Generated, Kysely } from 'kysely';
import type { BrandingTables } from './branding-schema.ts';
import type { DeskTables } from './desk-schema.ts';
import type { OrgTables } from './org-tables.ts';
import type { PeopleTables } from './people-schema.ts';
import type { WorkTables } from './work-tables.ts';

/**
 * The tables, in the words of the code: columns are snake_case in the database.
 * Only what SQLite and PostgreSQL share is used: text, integers (moments are epoch milliseconds, truth is 0 or 1)
 * and JSON as text.
 */
export interface Tables extends BrandingTables, OrgTables, PeopleTables, WorkTables, DeskTables {
  /** A row for each version. */
  blueprints: {
    id: string;
    version: number;
    guide: string;
    params: string;
    party: string;
    /** Sealed; null for an app that does not require a secret. */
    consumerSecret: string | null;
    /** 1: staff may let setups go on without a step. */
    allowsOverride: Generated<number>;
    createdAt: number;
    /** The order in which blueprints were made; the same for each version. */
    seq: number;
  };
  /** Blueprints that were put away. */
  blueprintArchives: { blueprintId: string; at: number };
  setups: {
    id: string;
    blueprintId: string;
    blueprintVersion: number;
    customer: string;
    answers: string;
    /** Id or My Domain host of the org that staff expect; null if any may be bound. */
    expectedOrg: string | null;
    orgId: string | null;
    org: string | null;
    signInRefusal: string | null;
    /** Raised by every transaction that changes the setup: the order of everything that is kept about it. */
    seq: number;
    /** `seq` when an answer or the org last changed. */
    changedSeq: number;
    doneAt: number | null;
    /** JSON: the steps that it goes on without, by step id. */
    exceptions: Generated<string>;
    /** 1: it ended with exceptions. Means nothing while `doneAt` is null. */
    withExceptions: Generated<number>;
    createdAt: number;
    activeAt: number;
    /** When it was deleted: an empty row, for the skeleton of its events; null while there is a setup. */
    deletedAt: number | null;
    /** The person on the staff it is assigned to; null: nobody. */
    assigneeId: string | null;
    /** The kind of org that staff chose; null if they left it to the customer. */
    environment: 'production' | 'sandbox' | null;
    /** The language of messages to the customer. */
    locale: Generated<string>;
    /** Days for which a new link works. */
    linkDays: Generated<number>;
    /** The day on which it is to be done, such as `2026-12-24`. */
    dueOn: string | null;
    /** When staff put it away; null while it is in use. */
    archivedAt: number | null;
    /** When the customer showed staff what was read from the org; null while it is hidden from them. */
    releasedAt: number | null;
  };
  links: {
    id: string;
    setupId: string;
    tokenHash: string;
    createdAt: number;
    expiresAt: number;
    revokedAt: number | null;
    openedAt: number | null;
    /** The person who created it; null for a script. */
    createdBy: string | null;
    /** When a customer asked to renew it; null once it is renewed. */
    askedAt: number | null;
    /** The one step that it opens; null for the whole setup. The columns below are null with it. */
    step: string | null;
    /** Name of the colleague who is asked to do that step. */
    colleague: string | null;
    /** Name of the person who asks. */
    handedBy: string | null;
    dueOn: string | null;
    /** When that step was first found complete. */
    verifiedAt: number | null;
    seq: number;
  };
  /** `id` stays when the cookie's secret is rotated, so that claims and connections need not move. */
  sessions: { id: string; secretHash: string; createdAt: number; touchedAt: number; expiresAt: number };
  claims: {
    sessionId: string;
    setupId: string;
    linkId: string;
    claimedAt: number;
    /** The host that the browser last signed in at; null if there is none. */
    signInHost: string | null;
  };
  connections: {
    id: string;
    sessionId: string;
    setupId: string;
    state: 'confirm' | 'connected' | 'expired' | 'ended';
    orgId: string;
    org: string;
    userId: string;
    username: string;
    displayName: string;
    instanceUrl: string;
    loginUrl: string;
    /** Sealed; null once expired or ended. */
    accessToken: string | null;
    scopes: string;
    apiVersion: string;
    createdAt: number;
    endedAt: number | null;
  };
  pendingSignIns: {
    stateHash: string;
    id: string;
    sessionId: string;
    setupId: string;
    loginUrl: string;
    /** Sealed PKCE verifier. */
    verifier: string;
    createdAt: number;
    /** Counted within the session. */
    seq: number;
    /** When the browser came back with it; null until then. The row stays until the sign-in has ended either way. */
    takenAt: number | null;
  };
  verifications: {
    id: string;
    setupId: string;
    step: string | null;
    /** The step, or `*` for the whole setup: at most one running per setup and scope. */
    scope: string;
    connectionId: string | null;
    state: 'waiting' | 'running' | 'finished' | 'failed';
    leaseUntil: number;
    startedAt: number;
    startedSeq: number;
    finishedAt: number | null;
    finishedSeq: number | null;
    /** Which checks it found as they were before, as `contents` has it; null where it found nothing again. */
    confirms: string | null;
    confirmedAt: number | null;
    confirmedSeq: number | null;
  };
  /** What checks saw in the org, once per content within one setup and one org. */
  evidence: {
    setupId: string;
    orgId: string | null;
    hash: string;
    /** One message of each kind in it; empty where it is small. */
    messages: string;
    content: string;
  };
  /** Texts that rows of a setup refer to again and again. */
  contents: { setupId: string; hash: string; content: string };
  shownFacts: { setupId: string; factId: string; startedSeq: number; value: string };
  findings: {
    id: string;
    setupId: string;
    verificationId: string;
    stepId: string;
    checkId: string;
    /** Without the evidence. */
    verdict: string;
    evidenceHash: string | null;
    orgId: string | null;
    username: string | null;
    at: number;
    seq: number;
  };
  /** What was found before is not to be relied on any more; of one check, or of all when `checkId` is null. */
  voids: {
    id: string;
    setupId: string;
    checkId: string | null;
    at: number;
    seq: number;
    /** 1: what a person attested of the check stands. */
    keepsAttestations: number;
  };
  attestations: {
    id: string;
    setupId: string;
    checkId: string;
    kind: 'attested' | 'withdrawn';
    name: string;
    note: string;
    /** JSON: the pages of the statement's parts; null if it had none. */
    parts: string | null;
    orgId: string | null;
    at: number;
    seq: number;
  };
  /** Calls made together. */
  apiCalls: {
    id: string;
    setupId: string;
    verificationId: string | null;
    at: number;
    /** How many calls the row holds. */
    count: number;
    /** What each of them asked, as `contents` has it. */
    asked: string;
    /** How each of them went. */
    results: string;
    seq: number;
  };
  /** Of a setup's newest readings: what they were judged with. */
  keptContexts: { setupId: string; context: string };
  keptReadings: { setupId: string; factId: string; hash: string; reading: string };
  /** Events that a part of the product has not dealt with yet; under a lease while it does. */
  deliveries: { eventId: string; subscriber: 'verifier'; leaseUntil: number; tries: number };
  /** Tokens that nobody uses anymore and that Salesforce has to end. */
  revocations: {
    id: string;
    setupId: string;
    orgId: string;
    instanceUrl: string;
    /** Sealed. */
    accessToken: string;
    /** Until then it is not tried: a process has it, or the last try failed. */
    leaseUntil: number;
    tries: number;
    createdAt: number;
  };
  /** Sign-ins with a refresh token; no customer's sign-in makes one yet. */
  refreshTokens: {
    id: string;
    setupId: string;
    orgId: string;
    loginUrl: string;
    instanceUrl: string;
    /** Sealed. */
    accessToken: string;
    /** Sealed. */
    refreshToken: string;
    /** Raised with every new pair of tokens. */
    version: number;
    /** Who refreshes the pair until the lease is over. */
    holder: string | null;
    leaseUntil: number;
    createdAt: number;
  };
  /** Audit trail: written with every change. A row is never removed, and nothing of it changed but that its detail is erased. */
  events: {
    id: string;
    setupId: string | null;
    seq: number | null;
    kind: EventKind;
    actorKind: 'staff' | 'customer' | 'service' | 'system';
    actorId: string;
    at: number;
    /** Empty once it is erased. */
    detail: string;
    /** Goes into the digest, and is erased with the detail. */
    salt: string;
    digest: string;
    /** Its place in the chain of its setup, from 1, and its mark there (`audit-chain.ts`). */
    number: number;
    mac: string;
    /** Its place among all events, from 1, and its mark in the chain of heads. */
    place: number;
    head: string;
  };
  /** One row: where the audit trail ends. */
  auditEnd: { id: number; place: number; head: string; seal: string };
  /** That staff freed a setup from an org. */
  unbindings: {
    id: string;
    setupId: string;
    orgId: string;
    name: string;
    reason: string;
    at: number;
    seq: number;
  };
}

/** A database, or a transaction on one. */
export type Db = Kysely<Tables>;
