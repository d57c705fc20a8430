import type { Role } from '@orgready/shared/contract/capabilities';
import { parseSetCookie } from 'cookie';
import type { Response } from 'express';
import { hashPassword } from '../domain/password-hash.ts';
import { newFactorSecret } from '../domain/second-factor.ts';
import { createSessions } from '../http/sessions.ts';
import type { Person } from '../storage/people.ts';
import { type Browser, openBrowser } from './browser.ts';
import type { TestServer } from './server.ts';

/** A browser in which a person on the staff is signed in. */
export interface StaffBrowser {
  readonly browser: Browser;
  readonly person: Person;
}

/** Gives a browser a session of a person, without their signing in. */
export const giveSession = async (server: TestServer, browser: Browser, person: Person): Promise<void> => {
  const { storage, now } = server;
  const { secret } = await storage.staffSessions.open(now(), undefined, { personId: person.id });
  const keepCookie = (_name: string, value: string) => {
    const cookie = parseSetCookie(value);
    browser.setCookie(cookie.name, cookie.value ?? '');
  };
  createSessions(storage, now).staff.give(secret, { append: keepCookie } as unknown as Response);
};

let made = 0;

export const newPerson = (server: TestServer, role: Role): Promise<Person> => {
  made += 1;
  const given = { name: `Robin Hale ${made}`, email: `robin${made}@vendor.example`, role };
  return server.storage.people.create(given, server.now());
};

/** Opens a browser for a new person with that role. */
export const openStaffAs = async (server: TestServer, role: Role): Promise<StaffBrowser> => {
  const browser = openBrowser(server);
  const person = await newPerson(server, role);
  await giveSession(server, browser, person);
  return { browser, person };
};

/** Opens a browser for a new owner, who may do everything. */
export const openOwner = async (server: TestServer): Promise<Browser> =>
  (await openStaffAs(server, 'owner')).browser;

export const testPassword = 'correct horse battery staple';
let testHash: Promise<string> | undefined;

/** Lets a person sign in with the password of all tests. */
export const givePassword = async ({ storage, now }: TestServer, { id, email }: Person): Promise<void> => {
  testHash ??= hashPassword(testPassword);
  await storage.passwords.set({ personId: id, email, hash: await testHash }, now());
};

/** Gives a person a second factor and a recovery code; returns its secret. */
export const giveSecondFactor = async ({ storage, now }: TestServer, { id }: Person): Promise<string> => {
  const secret = newFactorSecret();
  await storage.secondFactors.start(id, secret);
  await storage.secondFactors.confirm(id, now());
  await storage.secondFactors.replaceRecoveryCodes(id, [recoveryCode]);
  return secret;
};

export const recoveryCode = 'abcd-efgh-ijkl-mnop';
