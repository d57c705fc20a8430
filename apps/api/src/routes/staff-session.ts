import { endpoints } from '@orgready/shared/contract/endpoints';
import { signInByLink } from '../commands/sign-in-link.ts';
import { signInStaff } from '../commands/sign-in-staff.ts';
import { endStaffSession } from '../commands/staff-session.ts';
import { useStaffLink } from '../commands/use-staff-link.ts';
import type { RouteDeps, Routes } from '../deps.ts';
import { hashPassword, isPassword } from '../domain/password-hash.ts';
import { Refusal } from '../http/problem.ts';
import { newId } from '../storage/new-id.ts';
import type { StaffLink } from '../storage/staff-links.ts';
import { staffBrowserOf } from './staff-browser.ts';

type Request = Parameters<RouteDeps['sessions']['staff']['of']>[0];

/** How people on the staff get in and out: by password, or by a link that was made for them. */
export const staffSessionRoutes: Routes = (
  handle,
  { config, provider, storage, execute, sessions, attemptLimits, clock },
) => {
  handle(endpoints.signInStaff, async ({ body, request, response }) => {
    await attemptLimits.allowAccount(body.email, request);
    const known = await storage.passwords.find(body.email);
    if (!(await isPassword(body.password, known?.hash)) || !known) {
      await attemptLimits.countWrongAccount(body.email, request);
      throw new Refusal('not-authenticated');
    }
    // Of guesses that are sent at once, others may have used up the limit meanwhile.
    await attemptLimits.allowAccount(body.email, request);
    if (body.code !== undefined) await attemptLimits.use('code', known.personId);
    const outcome = await signInStaff(
      execute,
      known.personId,
      body.code,
      await staffBrowserOf(sessions, request),
    );
    if (outcome.next === 'wrong-code')
      throw new Refusal('invalid-request', { faults: [{ path: 'code', code: 'wrong' }] });
    if (outcome.next === 'signed-in') sessions.staff.give(outcome.secret, response);
    return { next: outcome.next };
  });

  handle(endpoints.endStaffSession, async ({ request, response }) => {
    const session = await sessions.staff.of(request);
    const person = session && (await storage.people.ofSession(session.id, provider?.issuer ?? null));
    if (session && person) await endStaffSession(execute, { session, personId: person.id });
    sessions.staff.forget(response);
  });

  /** Whether what the link is for can still be done here. */
  const isGood = async ({ kind, personId }: StaffLink): Promise<boolean> => {
    if (kind === 'owner') return !(await storage.people.hasOwner());
    // A database may have moved to a public address since the link was printed.
    if (kind !== 'sign-in') return true;
    return !config.requiresSecondFactor && !(await storage.secondFactors.isConfirmed(personId ?? ''));
  };

  const linkOf = async (token: string, request: Request) => {
    await attemptLimits.allow('staff', request);
    const link = await storage.staffLinks.find(token, clock());
    const isUsable = link && (await isGood(link));
    const person = link?.personId ? await storage.people.find(link.personId) : undefined;
    if (isUsable && (link.personId === null || person)) return { link, person };
    await attemptLimits.countWrong('staff', request);
    throw new Refusal('link-not-found');
  };

  handle(endpoints.previewStaffLink, async ({ body, request }) => {
    const { link, person } = await linkOf(body.token, request);
    return { kind: link.kind, role: link.role, email: link.email, name: person?.name ?? '' };
  });

  handle(endpoints.useStaffLink, async ({ body, request, response }) => {
    const { link } = await linkOf(body.token, request);
    const made = await useStaffLink(
      execute,
      link.personId ?? newId(),
      body,
      await hashPassword(body.password),
      await staffBrowserOf(sessions, request),
    );
    sessions.staff.give(made.secret, response);
  });

  handle(endpoints.signInByLink, async ({ body, request, response }) => {
    const { link } = await linkOf(body.token, request);
    const browser = await staffBrowserOf(sessions, request);
    const { secret } = await signInByLink(execute, link.personId ?? '', body.token, browser);
    sessions.staff.give(secret, response);
  });
};
