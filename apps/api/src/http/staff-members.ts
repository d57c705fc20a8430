import {
  type Capability,
  permitted,
  type Reach,
  type StaffKind,
} from '@orgready/shared/contract/capabilities';
import type { Endpoint } from '@orgready/shared/contract/endpoint';
import type { Request } from 'express';
import type { Actor } from '../storage/events.ts';
import type { Person } from '../storage/people.ts';
import type { Session } from '../storage/sessions.ts';
import type { Storage } from '../storage/storage.ts';
import type { AttemptLimits } from './attempt-limits.ts';
import { Refusal } from './problem.ts';
import type { Sessions } from './sessions.ts';
import type { Sites } from './sites.ts';
import { bearerKey, isStaffKey } from './staff-key.ts';

/** Who calls an endpoint for staff: a person, or the service key. */
export interface StaffMember {
  readonly actor: Actor;
  readonly kind: StaffKind;
  /** Undefined for the service key. */
  readonly person: Person | undefined;
  readonly session: Session | undefined;
  /** Throws if the caller may not do to each of these setups what the endpoint does; the first one is recorded. */
  requireReach(setupIds: readonly string[]): Promise<void>;
}

/** Who it is, before it is known which endpoint is called. */
type Known = Omit<StaffMember, 'requireReach'>;

/** What of an endpoint decides who may call it. */
type Asked = Pick<Endpoint, 'method' | 'path' | 'capability'>;

const service: Known = {
  actor: { kind: 'service', id: 'staff-key' },
  kind: 'service',
  person: undefined,
  session: undefined,
};

export interface StaffDeps {
  readonly storage: Storage;
  readonly sessions: Sessions;
  readonly attemptLimits: AttemptLimits;
  /** Records that somebody tried to change what they may not change. */
  readonly recordRefused: (actor: Actor, capability: Capability, setupId: string | null) => Promise<void>;
  readonly sites: Sites;
  readonly staffKey: string | null;
  /** Of the identity provider; null if people sign in with a password. A session that began otherwise does not count. */
  readonly issuer: string | null;
  /** Whether a person without a second factor may do nothing but set one up. */
  readonly requiresSecondFactor: boolean;
}

const byKey = async ({ attemptLimits, staffKey }: StaffDeps, request: Request, key: string) => {
  await attemptLimits.allow('staff', request);
  if (!isStaffKey(key, staffKey)) {
    await attemptLimits.countWrong('staff', request);
    throw new Refusal('not-authenticated');
  }
  // Of guesses that are sent at once, others may have used up the limit meanwhile.
  await attemptLimits.allow('staff', request);
  return service;
};

const byCookie = async (
  { storage, sessions, issuer, requiresSecondFactor }: StaffDeps,
  request: Request,
  capability: Capability | undefined,
): Promise<Known> => {
  const session = await sessions.staff.of(request);
  const person = session && (await storage.people.ofSession(session.id, issuer));
  if (!person) throw new Refusal('not-authenticated');
  if (requiresSecondFactor && capability !== 'self' && !(await storage.secondFactors.isConfirmed(person.id)))
    throw new Refusal('second-factor-missing');
  return { actor: { kind: 'staff', id: person.id }, kind: person.role, person, session };
};

/** The person who calls an endpoint that the service key may not call. */
export const personIn = ({ person, session }: StaffMember) => {
  if (!person || !session) throw new Refusal('not-permitted');
  return { person, session };
};

/** Returns whether the setup is assigned to the person or to nobody; a person who was removed counts as nobody. */
const isOwn = async ({ storage }: StaffDeps, { person }: Known, setupId: string): Promise<boolean> => {
  const assigneeId = (await storage.setups.find(setupId))?.assigneeId ?? null;
  return assigneeId === null || assigneeId === person?.id || !(await storage.people.find(assigneeId));
};

/** The path of an endpoint about one setup. */
const aboutSetup = '/api/setups/:id';

/** Returns a function that recognizes a member of the staff who may call an endpoint, and refuses everybody else. */
export const createStaffMembers =
  (deps: StaffDeps) =>
  async (request: Request, { method, path, capability }: Asked): Promise<StaffMember> => {
    if (deps.sites.of(request)?.blueprintId !== null) throw new Refusal('unknown-host');
    const key = bearerKey(request.headers.authorization);
    const member = await (key === undefined
      ? byCookie(deps, request, capability)
      : byKey(deps, request, key));
    const reach: Reach | undefined = capability && permitted[member.kind][capability];
    const setupId = path.startsWith(aboutSetup) ? String(request.params.id) : null;
    const refuse = async (refused: string | null): Promise<never> => {
      if (method !== 'GET' && capability) await deps.recordRefused(member.actor, capability, refused);
      throw new Refusal('not-permitted');
    };
    const isPermitted =
      reach === 'any' || (reach === 'own' && (setupId === null || (await isOwn(deps, member, setupId))));
    if (!isPermitted) return refuse(setupId);
    return {
      ...member,
      async requireReach(setupIds) {
        if (reach === 'any') return;
        for (const id of setupIds) if (!(await isOwn(deps, member, id))) await refuse(id);
      },
    };
  };
