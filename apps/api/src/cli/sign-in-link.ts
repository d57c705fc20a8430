import { actorOf } from '../commands/jobs.ts';
import { createSignInLink, makeFirstOwner } from '../commands/sign-in-link.ts';
import { readConfig } from '../config.ts';
import type { Person } from '../storage/people.ts';
import type { Storage } from '../storage/storage.ts';
import type { Operator } from './as-operator.ts';
import { type Call, type Command, exitCodes } from './command.ts';
import { type MadeLink, printStaffLink } from './print-staff-link.ts';

const operator = actorOf('operator');

const fold = (text: unknown) => String(text).trim().toLowerCase();

/** Returns who may be signed in: the person with this email, or else the owner who was the first. */
const personFor = async (
  { people, secondFactors }: Storage,
  email: unknown,
): Promise<Person | { readonly problem: string }> => {
  const candidates = (await people.list()).filter((person) =>
    email === undefined ? person.role === 'owner' : fold(person.email) === fold(email),
  );
  for (const person of candidates.toSorted((one, other) => one.createdAt - other.createdAt))
    if (!(await secondFactors.isConfirmed(person.id))) return person;
  if (candidates.length > 0) return { problem: hasSecondFactor };
  return { problem: email === undefined ? noOwner : `Nobody on the staff has the email ${email}.` };
};

const createLink = async (
  { storage, execute }: Operator,
  { email, 'new-owner': name }: Call['options'],
): Promise<MadeLink> => {
  if (name !== undefined && email === undefined)
    return { problem: '--new-owner needs --email, the email of that owner.' };
  if (name !== undefined)
    await makeFirstOwner(execute, operator, { name: String(name), email: String(email) });
  const person = await personFor(storage, name === undefined ? email : undefined);
  return 'problem' in person ? person : { token: await createSignInLink(execute, operator, person) };
};

const noOwner =
  'Nobody owns this deployment yet. "pnpm orgready owner-link" prints a link that makes an owner; --new-owner with --email makes one here.';
const hasSecondFactor =
  'They sign in with their password and a code. If both are lost, "pnpm orgready owner-link --email <email> --without-code" lets an owner in.';
const notHere =
  'PUBLIC_URL is not on localhost: people sign in there with a password and a second factor, and no link replaces them.';
const provided = 'People sign in at the identity provider of OIDC_ISSUER; no link replaces that.';

export const signInLink: Command = {
  summary: 'prints a link that signs an owner in on localhost, to try the product out',
  options: { email: { type: 'string' }, 'new-owner': { type: 'string' } },
  details: [
    'The link is good once, for 24 hours, after a click on its page; an earlier one is worthless from then on. The servers may go on running.',
    'It exists only if PUBLIC_URL is on localhost, and for nobody with a second factor.',
    'Without --email it is for the first owner. With --email it is for the person on the staff with that email.',
    'With --new-owner <name> and --email it makes an owner first if there is none; otherwise it is for the first owner.',
    'Each link leaves an event of the operator in the audit trail.',
  ],
  async run(call) {
    const config = readConfig(call.env);
    if (config.oidc !== null || config.requiresSecondFactor) {
      call.note(config.oidc === null ? notHere : provided);
      return exitCodes.wrong;
    }
    return printStaffLink(config, call, createLink);
  },
};
