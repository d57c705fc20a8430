import { actorOf } from '../commands/jobs.ts';
import { createOwnerLink } from '../commands/owner-link.ts';
import { createResetLink } from '../commands/people.ts';
import { readConfig } from '../config.ts';
import type { Person } from '../storage/people.ts';
import type { Storage } from '../storage/storage.ts';
import type { Operator } from './as-operator.ts';
import { type Call, type Command, exitCodes } from './command.ts';
import { type MadeLink, printStaffLink } from './print-staff-link.ts';

/** Returns the owner with this email; the one who signs in with a password, if there are several. */
const ownerWith = async (storage: Storage, email: string): Promise<Person | undefined> => {
  const fold = (text: string) => text.trim().toLowerCase();
  const people = await storage.people.list();
  const owners = people.filter((each) => each.role === 'owner' && fold(each.email) === fold(email));
  const holder = (await storage.passwords.find(email))?.personId;
  return owners.find(({ id }) => id === holder) ?? owners[0];
};

const operator = actorOf('operator');

/** Returns the token of the link that was asked for, or why there is none. */
const createLink = async (
  { storage, execute }: Operator,
  { email, 'without-code': withoutCode }: Call['options'],
): Promise<MadeLink> => {
  if (email === undefined && withoutCode)
    return { problem: '--without-code needs --email, the email of the owner who lost the code.' };
  if (email === undefined) {
    const token = await createOwnerLink(execute, operator, { replaces: true });
    return token === undefined ? { problem: ownerExists } : { token };
  }
  const owner = await ownerWith(storage, String(email));
  if (!owner) return { problem: `No owner has the email ${email}.` };
  return createResetLink(execute, operator, owner.id, withoutCode === true);
};

const ownerExists =
  'There is an owner already. An owner invites people, and makes links for new passwords. If no owner can sign in, add --email with the email of one.';

const provided =
  'People sign in at the identity provider of OIDC_ISSUER, and OIDC_ROLES decides who is an owner. Start without the OIDC_ variables to go back to passwords; then this command makes links.';

export const ownerLink: Command = {
  summary: 'prints a link that makes the first owner, or lets an owner in who is locked out',
  options: { email: { type: 'string' }, 'without-code': { type: 'boolean' } },
  details: [
    'The link is good once, for 24 hours; an earlier one is worthless from then on. The servers may go on running.',
    'Without --email it makes the first owner, and there is none if somebody is an owner. Owners invite everybody else on the page People.',
    'With --email, the owner with that email sets a new password, and every session of theirs ends. With --without-code they also set up a new authenticator app.',
    'Each link leaves an event of the operator in the audit trail.',
  ],
  async run(call) {
    const config = readConfig(call.env);
    if (config.oidc !== null) {
      call.note(provided);
      return exitCodes.wrong;
    }
    return printStaffLink(config, call, createLink);
  },
};
