import type { EventKind } from '@orgready/shared/contract/event-kinds';
import { completenessOf } from '../domain/completeness.ts';
import type { Guides } from '../domain/guides.ts';
import { isWithoutOrg } from '../domain/without-org.ts';
import type { Connection } from '../storage/connections.ts';
import type { StoredEvent } from '../storage/events.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';

/** What there is to verify after an event. */
interface FollowUp {
  readonly setup: Setup;
  /** Undefined: what can be judged without an org. */
  readonly connection: Connection | undefined;
  /** Null: the whole setup. */
  readonly step: string | null;
}

interface Deps {
  readonly storage: Storage;
  readonly guides: Guides;
}

type Decide = (deps: Deps, setup: Setup, event: StoredEvent) => Promise<FollowUp | undefined>;

const isUsable = (connection: Connection | undefined, setup: Setup): connection is Connection =>
  connection?.state === 'connected' && connection.orgId === setup.orgId;

/** Through what to verify; absent where nobody may. */
type Through = { readonly connection: Connection | undefined };

/** The sign-in of the browser that has caused the event; none is needed where the setup goes without an org. */
const throughWhat = async (
  deps: Deps,
  setup: Setup,
  { actor }: StoredEvent,
): Promise<Through | undefined> => {
  if (await isWithoutOrg(deps, setup)) return { connection: undefined };
  const connection =
    actor.kind === 'customer' ? await deps.storage.connections.live(actor.id, setup.id) : undefined;
  return isUsable(connection, setup) ? { connection } : undefined;
};

/** What the old answer or the old org had decided is void: a person who is signed in sees at once what the new one decides. */
const verifyWhole: Decide = async (deps, setup, event) => {
  const through = await throughWhat(deps, setup, event);
  return through && { setup, ...through, step: null };
};

/** When the last open step has just been closed or skipped, one whole verification says whether the setup is done. */
const verifyWhenComplete = async (
  deps: Deps,
  setup: Setup,
  through: Through | undefined,
): Promise<FollowUp | undefined> =>
  through && setup.doneAt === null && (await completenessOf(deps, setup)) !== 'open'
    ? { setup, ...through, step: null }
    : undefined;

const verifyAtEnd: Decide = async (deps, setup, event) =>
  verifyWhenComplete(deps, setup, await throughWhat(deps, setup, event));

const afterVerification: Decide = async (deps, setup, { detail }) => {
  const { storage } = deps;
  const verification = await storage.verifications.find(String(detail.verification));
  if (!verification || verification.state === 'running') return undefined;
  const { connectionId } = verification;
  const connection = connectionId === null ? undefined : await storage.connections.find(connectionId);
  if (!isUsable(connection, setup) && !(connectionId === null && (await isWithoutOrg(deps, setup))))
    return undefined;
  // Something changed while it ran, so what it found is void: the person who changed it has joined this run and waits.
  if (setup.changedSeq > verification.startedSeq) return { setup, connection, step: verification.step };
  if (verification.state === 'failed' || verification.step === null) return undefined;
  return verifyWhenComplete(deps, setup, { connection });
};

/** The events that the verifier waits for, and what it does then. */
export const followUps: Partial<Record<EventKind, Decide>> = {
  'org-bound': verifyWhole,
  'org-confirmed': verifyWhole,
  'sandbox-refreshed': verifyWhole,
  'answer-changed': verifyWhole,
  attested: verifyAtEnd,
  'step-skipped': verifyAtEnd,
  'sign-in-refused': async (_, setup, { detail }) =>
    typeof detail.step === 'string' && setup.orgId === null
      ? { setup, connection: undefined, step: detail.step }
      : undefined,
  'verification-finished': afterVerification,
};
