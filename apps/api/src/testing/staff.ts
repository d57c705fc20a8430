import type { Role } from '@orgready/shared/contract/capabilities';
import { parseSetCookie } from 'cookie';
import type { Response } from 'express';
import { createSessions } from '../http/sessions.ts';
import type { Person } from '../storage/people.ts';
import { type Browser, openBrowser } from './browser.ts';
import { staffKey, type TestServer } from './server.ts';

/** A browser in which a person on the staff is signed in. */
interface StaffBrowser {
  readonly browser: Browser;
  readonly person: Person;
}

/** Opens a browser for a person, without their signing in. */
const openBrowserOf = async (server: TestServer, person: Person): Promise<StaffBrowser> => {
  const { storage, now } = server;
  const { secret } = await storage.staffSessions.open(now(), undefined, { personId: person.id });
  const browser = openBrowser(server);
  const keepCookie = (_name: string, value: string) => {
    const cookie = parseSetCookie(value);
    browser.setCookie(cookie.name, cookie.value ?? '');
  };
  createSessions(storage, now, staffKey).staff.give(secret, { append: keepCookie } as unknown as Response);
  return { browser, person };
};

let made = 0;

/** Opens a browser for a new person with that role. */
export const openStaffAs = async (server: TestServer, role: Role): Promise<StaffBrowser> => {
  made += 1;
  const given = { name: `Robin Hale ${made}`, email: `robin${made}@vendor.example`, role };
  return openBrowserOf(server, await server.storage.people.create(given, server.now()));
};

/** Opens a browser for a new owner, who may do everything. */
export const openOwner = async (server: TestServer): Promise<Browser> =>
  (await openStaffAs(server, 'owner')).browser;
