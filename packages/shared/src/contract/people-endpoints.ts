import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import {
  changedPasswordSchema,
  codeOnlySchema,
  inviteSchema,
  listedPersonSchema,
  newInviteSchema,
  newSecondFactorSchema,
  newStaffLinkSchema,
  personSchema,
  recoveryCodesSchema,
  roleSchema,
  signedInSchema,
  signInSchema,
  staffLinkSchema,
  staffLinkTokenSchema,
  staffPageSchema,
  staffSelfSchema,
  staffSessionSchema,
  staffWaySchema,
  usedStaffLinkSchema,
} from './people.ts';
import { routes } from './routes.ts';

const nothing = z.void();

/** Endpoints about the staff themselves: how they get in, and who they are. */
export const peopleEndpoints = {
  getStaffWay: defineEndpoint({
    ...routes.getStaffWay,
    who: 'anyone',
    success: { status: 200, body: staffWaySchema },
    events: [],
    problems: [],
  }),
  /** Starts a sign-in at the identity provider; the browser comes back to `oidc-callback.ts`. */
  startStaffSignIn: defineEndpoint({
    ...routes.startStaffSignIn,
    staffWay: 'provider',
    who: 'anyone',
    body: z.strictObject({ page: staffPageSchema }),
    /** The provider's sign-in page, where the browser goes next; null if the provider cannot be reached. */
    success: { status: 200, body: z.strictObject({ url: z.string().nullable() }) },
    events: ['staff-sign-in-started'],
    problems: ['not-found'],
  }),
  signInStaff: defineEndpoint({
    ...routes.signInStaff,
    staffWay: 'password',
    who: 'anyone',
    body: signInSchema,
    success: { status: 200, body: signedInSchema },
    events: ['staff-session-started', 'staff-session-ended', 'recovery-code-used'],
    problems: ['not-authenticated'],
  }),
  // Previewing a link changes nothing; using it requires a click.
  previewStaffLink: defineEndpoint({
    ...routes.previewStaffLink,
    staffWay: 'password',
    who: 'anyone',
    body: staffLinkTokenSchema,
    success: { status: 200, body: staffLinkSchema },
    events: [],
    problems: ['link-not-found'],
  }),
  /** Sets the password and signs in. */
  useStaffLink: defineEndpoint({
    ...routes.useStaffLink,
    staffWay: 'password',
    who: 'anyone',
    body: usedStaffLinkSchema,
    success: { status: 204, body: nothing },
    events: ['person-joined', 'password-set', 'staff-session-started', 'staff-session-ended'],
    problems: ['link-not-found'],
  }),
  /** Signs in by a link that the operator prints, on localhost only. */
  signInByLink: defineEndpoint({
    ...routes.signInByLink,
    staffWay: 'password',
    who: 'anyone',
    body: staffLinkTokenSchema,
    success: { status: 204, body: nothing },
    events: ['staff-session-started', 'staff-session-ended'],
    problems: ['link-not-found'],
  }),

  getStaffSelf: defineEndpoint({
    ...routes.getStaffSelf,
    who: 'staff',
    capability: 'self',
    success: { status: 200, body: staffSelfSchema },
    events: [],
    problems: [],
  }),
  changePassword: defineEndpoint({
    ...routes.changePassword,
    staffWay: 'password',
    who: 'staff',
    capability: 'self',
    body: changedPasswordSchema,
    success: { status: 204, body: nothing },
    /** Every other session of the person ends. */
    events: ['password-set', 'staff-session-ended'],
    problems: [],
  }),
  /** Makes a secret for an authenticator app. It counts once a code of it is confirmed. */
  startSecondFactor: defineEndpoint({
    ...routes.startSecondFactor,
    staffWay: 'password',
    who: 'staff',
    capability: 'self',
    success: { status: 200, body: newSecondFactorSchema },
    events: ['second-factor-started'],
    problems: ['second-factor-exists'],
  }),
  confirmSecondFactor: defineEndpoint({
    ...routes.confirmSecondFactor,
    staffWay: 'password',
    who: 'staff',
    capability: 'self',
    body: codeOnlySchema,
    success: { status: 200, body: recoveryCodesSchema },
    events: ['second-factor-set'],
    problems: ['second-factor-exists'],
  }),
  listStaffSessions: defineEndpoint({
    ...routes.listStaffSessions,
    who: 'staff',
    capability: 'self',
    /** Those of the person, last used first. */
    success: { status: 200, body: z.strictObject({ sessions: z.array(staffSessionSchema) }) },
    events: [],
    problems: [],
  }),
  /** Signs out everywhere, here too. */
  endStaffSessions: defineEndpoint({
    ...routes.endStaffSessions,
    who: 'staff',
    capability: 'self',
    success: { status: 204, body: nothing },
    events: ['staff-session-ended'],
    problems: [],
  }),
  endOneStaffSession: defineEndpoint({
    ...routes.endOneStaffSession,
    who: 'staff',
    capability: 'self',
    success: { status: 204, body: nothing },
    events: ['staff-session-ended'],
    problems: ['not-found'],
  }),

  listPeople: defineEndpoint({
    ...routes.listPeople,
    who: 'staff',
    capability: 'people.manage',
    success: {
      status: 200,
      body: z.strictObject({
        people: z.array(listedPersonSchema),
        invites: z.array(inviteSchema),
        /** People who were removed and have an account at the identity provider. */
        removed: z.array(personSchema),
      }),
    },
    events: [],
    problems: [],
  }),
  invitePerson: defineEndpoint({
    ...routes.invitePerson,
    staffWay: 'password',
    who: 'staff',
    capability: 'people.manage',
    body: newInviteSchema,
    success: { status: 201, body: newStaffLinkSchema },
    events: ['person-invited'],
    problems: [],
  }),
  revokeInvite: defineEndpoint({
    ...routes.revokeInvite,
    who: 'staff',
    capability: 'people.manage',
    success: { status: 204, body: nothing },
    events: ['invite-revoked'],
    problems: ['not-found'],
  }),
  changeRole: defineEndpoint({
    ...routes.changeRole,
    staffWay: 'password',
    who: 'staff',
    capability: 'people.manage',
    body: z.strictObject({ role: roleSchema }),
    success: { status: 204, body: nothing },
    events: ['role-changed'],
    problems: ['not-found', 'last-owner'],
  }),
  /** Ends their sessions and links; setups assigned to them are open to every customer success manager. */
  removePerson: defineEndpoint({
    ...routes.removePerson,
    who: 'staff',
    capability: 'people.manage',
    success: { status: 204, body: nothing },
    events: ['person-removed', 'staff-session-ended'],
    problems: ['not-found', 'last-owner'],
  }),
  /** Lets a person in again who was removed and signs in at the identity provider. */
  restorePerson: defineEndpoint({
    ...routes.restorePerson,
    staffWay: 'provider',
    who: 'staff',
    capability: 'people.manage',
    success: { status: 204, body: nothing },
    events: ['person-restored'],
    problems: ['not-found'],
  }),
  endSessionsOfPerson: defineEndpoint({
    ...routes.endSessionsOfPerson,
    who: 'staff',
    capability: 'people.manage',
    success: { status: 204, body: nothing },
    events: ['staff-session-ended'],
    problems: ['not-found'],
  }),
  /** Makes a link with which the person sets a new password. */
  createResetLink: defineEndpoint({
    ...routes.createResetLink,
    staffWay: 'password',
    who: 'staff',
    capability: 'people.manage',
    body: z.strictObject({
      /** Whether the link removes the second factor too, for a person who has lost it. */
      forgetsSecondFactor: z.boolean(),
    }),
    success: { status: 201, body: newStaffLinkSchema },
    events: ['reset-link-created'],
    problems: ['not-found'],
  }),
} as const;
