import type { EventKind } from '@orgready/shared/contract/event-kinds';
import type { peopleEndpoints } from '@orgready/shared/contract/people-endpoints';
import { codeAt, newFactorSecret } from '../domain/second-factor.ts';
import type { Actor } from '../storage/events.ts';
import type { Person } from '../storage/people.ts';
import type { StaffLink } from '../storage/staff-links.ts';
import { openBrowser } from './browser.ts';
import type { Case, Prepare } from './prepared-calls.ts';
import type { World } from './salesforce.ts';
import {
  givePassword,
  giveSecondFactor,
  giveSession,
  newPerson,
  openStaffAs,
  recoveryCode,
  testPassword,
} from './staff.ts';

type Given = Pick<Case, 'params' | 'body'>;

const actorOf = ({ id }: Person): Actor => ({ kind: 'staff', id });

/** A call by an owner about somebody else. */
const aboutOther =
  (leaves: readonly EventKind[], prepare: (other: Person, world: World) => Promise<Given> | Given): Prepare =>
  async (world) => {
    const { browser, person } = await openStaffAs(world.server, 'owner');
    const other = await newPerson(world.server, 'csm');
    const given = await prepare(other, world);
    return { browser, actor: actorOf(person), leaves, params: { person: other.id }, ...given };
  };
/** A call by somebody about themselves. */
const aboutSelf =
  (leaves: readonly EventKind[], prepare: (own: Person, world: World) => Promise<Given> | Given): Prepare =>
  async (world) => {
    const { browser, person } = await openStaffAs(world.server, 'viewer');
    return { browser, actor: actorOf(person), leaves, ...(await prepare(person, world)) };
  };

const secondSession = (world: World, person: Person) =>
  giveSession(world.server, openBrowser(world.server), person);
const nothing = (): Given => ({});

const newLink = async (
  { server }: World,
  given: Partial<Pick<StaffLink, 'kind' | 'personId' | 'forgetsSecondFactor'>> = {},
): Promise<string> => {
  const link = { kind: 'invite', role: 'csm', personId: null, forgetsSecondFactor: false, ...given } as const;
  const email = `invited${Math.random()}@vendor.example`;
  const expiresAt = server.now() + 60_000;
  return (await server.storage.staffLinks.create({ ...link, email, expiresAt }, server.now())).token;
};

const signIn = (leaves: readonly EventKind[], code: 'none' | 'recovery' | 'app' | 'left-out'): Prepare => {
  return async (world) => {
    const { server } = world;
    const person = await newPerson(server, 'builder');
    await givePassword(server, person);
    const secret = code === 'none' ? undefined : await giveSecondFactor(server, person);
    const codes = { none: undefined, 'left-out': undefined, recovery: recoveryCode.toUpperCase(), app: '' };
    if (secret) codes.app = codeAt(secret, server.now());
    const body = { email: person.email.toUpperCase(), password: testPassword, code: codes[code] };
    return { browser: openBrowser(server), actor: actorOf(person), leaves, body };
  };
};

/** Calls of every endpoint about the staff themselves. */
export const peopleCalls: Record<keyof typeof peopleEndpoints, readonly Prepare[]> = {
  getStaffWay: [async ({ server }) => ({ browser: openBrowser(server), leaves: [] })],
  // Where an identity provider signs people in: see `routes/staff-provider.test.ts`.
  startStaffSignIn: [],
  restorePerson: [],
  signInStaff: [
    signIn(['staff-session-started'], 'none'),
    signIn(['staff-session-started'], 'app'),
    signIn(['staff-session-started', 'recovery-code-used'], 'recovery'),
    signIn([], 'left-out'),
    async (world) => {
      const { browser, person } = await openStaffAs(world.server, 'csm');
      await givePassword(world.server, person);
      const body = { email: person.email, password: testPassword };
      const leaves = ['staff-session-started', 'staff-session-ended'] as const;
      return { browser, actor: actorOf(person), leaves, body };
    },
  ],
  previewStaffLink: [
    async (world) => ({
      browser: openBrowser(world.server),
      body: { token: await newLink(world) },
      leaves: [],
    }),
  ],
  useStaffLink: [
    async (world) => ({
      browser: openBrowser(world.server),
      body: { token: await newLink(world), name: 'Mira Solberg', password: testPassword },
      leaves: ['person-joined', 'staff-session-started'],
    }),
    async (world) => {
      const person = await newPerson(world.server, 'csm');
      await secondSession(world, person);
      const token = await newLink(world, { kind: 'reset', personId: person.id });
      return {
        browser: openBrowser(world.server),
        actor: actorOf(person),
        body: { token, password: testPassword },
        leaves: ['password-set', 'staff-session-started', 'staff-session-ended'],
      };
    },
  ],
  signInByLink: [
    async (world) => {
      const person = await newPerson(world.server, 'csm');
      const token = await newLink(world, { kind: 'sign-in', personId: person.id });
      const leaves = ['staff-session-started'] as const;
      return { browser: openBrowser(world.server), actor: actorOf(person), body: { token }, leaves };
    },
    async (world) => {
      const { browser, person } = await openStaffAs(world.server, 'csm');
      const token = await newLink(world, { kind: 'sign-in', personId: person.id });
      const leaves = ['staff-session-started', 'staff-session-ended'] as const;
      return { browser, actor: actorOf(person), body: { token }, leaves };
    },
  ],
  getStaffSelf: [aboutSelf([], nothing)],
  changePassword: [
    aboutSelf(['password-set', 'staff-session-ended'], async (own, world) => {
      await givePassword(world.server, own);
      await secondSession(world, own);
      return { body: { current: testPassword, password: 'another horse, another battery' } };
    }),
  ],
  startSecondFactor: [aboutSelf(['second-factor-started'], nothing)],
  confirmSecondFactor: [
    aboutSelf(['second-factor-set'], async (own, { server }) => {
      const secret = newFactorSecret();
      await server.storage.secondFactors.start(own.id, secret);
      return { body: { code: codeAt(secret, server.now()) } };
    }),
  ],
  listStaffSessions: [aboutSelf([], nothing)],
  endStaffSessions: [
    aboutSelf(['staff-session-ended', 'staff-session-ended'], async (own, world) => {
      await secondSession(world, own);
      return {};
    }),
  ],
  endOneStaffSession: [
    aboutSelf(['staff-session-ended'], async (own, { server }) => {
      const [session] = await server.storage.staffSessions.list(server.now(), own.id);
      return { params: { session: session?.id ?? '' } };
    }),
  ],
  listPeople: [aboutOther([], nothing)],
  invitePerson: [
    aboutOther(['person-invited'], () => ({ body: { email: 'lee@vendor.example', role: 'builder' } })),
  ],
  revokeInvite: [
    aboutOther(['invite-revoked'], async (_other, world) => {
      await newLink(world);
      const [invite] = await world.server.storage.staffLinks.invites(world.server.now());
      return { params: { invite: invite?.id ?? '' } };
    }),
  ],
  changeRole: [
    aboutOther(['role-changed'], () => ({ body: { role: 'owner' } })),
    // As it is already.
    aboutOther([], () => ({ body: { role: 'csm' } })),
  ],
  removePerson: [
    aboutOther(['person-removed', 'staff-session-ended'], async (other, world) => {
      await givePassword(world.server, other);
      await giveSecondFactor(world.server, other);
      await newLink(world, { kind: 'reset', personId: other.id });
      await secondSession(world, other);
      return {};
    }),
  ],
  endSessionsOfPerson: [
    aboutOther(['staff-session-ended'], async (other, world) => {
      await secondSession(world, other);
      return {};
    }),
    aboutOther([], nothing),
  ],
  createResetLink: [aboutOther(['reset-link-created'], () => ({ body: { forgetsSecondFactor: true } }))],
};
