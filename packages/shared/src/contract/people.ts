import { z } from 'zod';
import { timestampSchema } from '../document/step.ts';
import { capabilities, roles } from './capabilities.ts';
import { shortText } from './texts.ts';

export const roleSchema = z.enum(roles);
const emailSchema = z.email().max(200);

/** The shortest password (ASVS 6.2.1 asks for 8, and recommends 15). */
export const shortestPassword = 12;
/** Its rules besides the length are checked where it is set: one from a list of common ones is refused. */
const newPasswordSchema = z.string().min(shortestPassword).max(200);
const enteredPasswordSchema = z.string().min(1).max(200);
/** A code of an authenticator app, or a recovery code. */
const codeSchema = z.string().trim().min(6).max(40);

export const personSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: roleSchema,
});

export type Person = z.infer<typeof personSchema>;

/** How people sign in here: with a password, or at an identity provider. */
export const staffWaySchema = z.discriminatedUnion('way', [
  z.strictObject({ way: z.literal('password') }),
  /** `host`: where they are sent. */
  z.strictObject({ way: z.literal('provider'), host: z.string() }),
]);
export type StaffWay = z.infer<typeof staffWaySchema>;

/** A page of the staff, to which a browser comes back after it signed in elsewhere. */
export const staffPageSchema = z
  .string()
  .max(300)
  .regex(/^\/staff(?:\/[\w-]+)*$/);

/** E-mail and password, and the code once it is known that the person has a second factor. */
export const signInSchema = z.strictObject({
  email: emailSchema,
  password: enteredPasswordSchema,
  code: codeSchema.optional(),
});

/** `code-needed`: the password is right, and a code of the second factor has to come with it. */
export const signedInSchema = z.strictObject({ next: z.enum(['signed-in', 'code-needed']) });

/** `missing`: required here and not set up, so that nothing else is possible. */
export const secondFactorSchema = z.enum(['on', 'off', 'missing']);

/** The person who is signed in, and what they may do. */
export const staffSelfSchema = z.strictObject({
  person: personSchema,
  capabilities: z.array(z.enum(capabilities)),
  secondFactor: secondFactorSchema,
});
export type StaffSelf = z.infer<typeof staffSelfSchema>;

export const staffSessionSchema = z.strictObject({
  id: z.string(),
  /** Browser and system, such as “Firefox on Windows”; empty if it is not known. */
  browser: z.string(),
  createdAt: timestampSchema,
  /** When it was last used, to the minute. */
  touchedAt: timestampSchema,
  expiresAt: timestampSchema,
  /** The session of this browser. */
  isThis: z.boolean(),
});
export type StaffSession = z.infer<typeof staffSessionSchema>;

/**
 * `owner`: makes the first owner. `invite`: makes a person of that role. `reset`: sets a new password. `sign-in`: signs a person
 * in without one, on localhost only.
 */
export const staffLinkKindSchema = z.enum(['owner', 'invite', 'reset', 'sign-in']);

export const staffLinkTokenSchema = z.strictObject({ token: z.string().min(1).max(200) });

/** What a link for staff is for. */
export const staffLinkSchema = z.strictObject({
  kind: staffLinkKindSchema,
  role: roleSchema,
  /** Empty for the owner link. */
  email: z.string(),
  /** Known where the person exists already: for a reset and a sign-in. */
  name: z.string(),
});
export type StaffLink = z.infer<typeof staffLinkSchema>;

/** Name and e-mail are not sent for a reset, the e-mail not for an invite. */
export const usedStaffLinkSchema = staffLinkTokenSchema.extend({
  name: shortText.min(2).optional(),
  email: emailSchema.optional(),
  password: newPasswordSchema,
});

export const newSecondFactorSchema = z.strictObject({
  /** In base32, for a person who types it. */
  secret: z.string(),
  /** `otpauth://` address for an authenticator app. */
  uri: z.string(),
});

export const changedPasswordSchema = z.strictObject({
  current: enteredPasswordSchema,
  password: newPasswordSchema,
});
export const codeOnlySchema = z.strictObject({ code: codeSchema });
export const recoveryCodesSchema = z.strictObject({
  /** Each replaces the code of the app once. They are returned only here. */
  recoveryCodes: z.array(z.string()),
});

export const listedPersonSchema = personSchema.extend({
  /** When they last used a session that is still open; null if none is. */
  seenAt: timestampSchema.nullable(),
  sessions: z.number().int(),
  hasSecondFactor: z.boolean(),
});
export type ListedPerson = z.infer<typeof listedPersonSchema>;

export const inviteSchema = z.strictObject({
  id: z.string(),
  email: z.string(),
  role: roleSchema,
  createdAt: timestampSchema,
  expiresAt: timestampSchema,
});
export type Invite = z.infer<typeof inviteSchema>;

export const newInviteSchema = z.strictObject({ email: emailSchema, role: roleSchema });

/** The address of a link for staff is returned only when it is made. */
export const newStaffLinkSchema = z.strictObject({ url: z.string(), expiresAt: timestampSchema });
