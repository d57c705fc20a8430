import { DomainError } from '../domain/domain-error.ts';
import type { Actor, NewEvent } from '../storage/events.ts';
import type { Link } from '../storage/links.ts';
import { newId } from '../storage/new-id.ts';
import type { Session } from '../storage/sessions.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Execute } from './command.ts';
import { endedEvents } from './event-of.ts';

/**
 * Makes a further link to a setup. The token is known only now.
 * @param chosenDays undefined: as many as are preset for the setup.
 */
export const createLink = (
  execute: Execute,
  actor: Actor,
  setupId: string,
  chosenDays: number | undefined,
): Promise<{ readonly link: Link; readonly token: string }> =>
  execute(actor, async (tx, now) => {
    const setup = await tx.setups.lock(setupId);
    if (!setup) throw new DomainError('not-found');
    const days = chosenDays ?? setup.linkDays;
    const made = await tx.links.create(setupId, days, now, actor.kind === 'staff' ? actor.id : null);
    const detail = { link: made.link.id, days };
    return { events: [{ kind: 'link-created', setupId, detail }], result: made };
  });

/** Keeps a link open for so many days from now. */
export const extendLink = (
  execute: Execute,
  actor: Actor,
  setupId: string,
  linkId: string,
  days: number,
): Promise<Link> =>
  execute(actor, async (tx, now) => {
    await tx.setups.lock(setupId);
    const extended = await tx.links.extend(setupId, linkId, days, now);
    if (extended) {
      const detail = { link: linkId, days };
      return { events: [{ kind: 'link-extended', setupId, detail }], result: extended };
    }
    throw new DomainError((await tx.links.find(setupId, linkId)) ? 'link-revoked' : 'not-found');
  });

/**
 * Asks the staff to renew a link that has expired: at most once a day for a link. Returns whether it is open again already.
 * @param session of the browser that asks.
 */
export const requestLink = (
  execute: Execute,
  session: Session | undefined,
  linkId: string,
  setupId: string,
): Promise<'asked' | 'open'> =>
  execute<'asked' | 'open'>({ kind: 'customer', id: session?.id ?? newId() }, async (tx, now) => {
    const setup = await tx.setups.lock(setupId);
    const link = setup && (await tx.links.find(setupId, linkId));
    if (!link || link.revokedAt !== null) throw new DomainError('link-not-found');
    if (link.expiresAt > now && setup.archivedAt === null) return { events: [], result: 'open' };
    const isNew = await tx.links.ask(linkId, now);
    return {
      events: isNew ? [{ kind: 'link-requested', setupId, detail: { link: linkId } }] : [],
      result: 'asked',
    };
  });

/**
 * Closes a link and everything that was opened with it: claims made through it do not count anymore,
 * and a browser that has no other way into the setup loses its sign-in to the org. Returns the events of what ended with it;
 * undefined if it was closed before.
 */
export const closeLink = async (
  tx: Transaction,
  setupId: string,
  linkId: string,
  now: number,
): Promise<NewEvent[] | undefined> => {
  if (!(await tx.links.revoke(setupId, linkId, now))) return undefined;
  const events: NewEvent[] = [];
  for (const sessionId of await tx.claims.throughLink(linkId)) {
    if (await tx.claims.has(sessionId, setupId, now)) continue;
    await tx.pendingSignIns.endRunning(sessionId, setupId);
    events.push(...endedEvents(await tx.connections.end(sessionId, setupId, now)));
  }
  return events;
};

/** Closes a link. One to a single step is taken back. */
export const revokeLink = (execute: Execute, actor: Actor, setupId: string, linkId: string): Promise<void> =>
  execute(actor, async (tx, now) => {
    await tx.setups.lock(setupId);
    const link = await tx.links.find(setupId, linkId);
    if (!link) throw new DomainError('not-found');
    const ended = await closeLink(tx, setupId, linkId, now);
    if (!ended) return { events: [], result: undefined };
    const closed: NewEvent = link.handOff
      ? { kind: 'hand-off-withdrawn', setupId, detail: { link: linkId, step: link.handOff.step } }
      : { kind: 'link-revoked', setupId, detail: { link: linkId } };
    return { events: [closed, ...ended], result: undefined };
  });
