import { endpoints } from '@orgready/shared/contract/endpoints';
import {
  changeRole,
  createResetLink,
  endSessionsOfPerson,
  invitePerson,
  type NewStaffLink,
  removePerson,
  restorePerson,
  revokeInvite,
} from '../commands/people.ts';
import type { Routes } from '../deps.ts';
import { staffLinkUrl } from '../domain/staff-link-url.ts';
import { Refusal } from '../http/problem.ts';

/** The people on the staff, for owners. */
export const peopleRoutes: Routes = (handle, { config, provider, storage, execute, clock }) => {
  const addressOf = ({ link, token }: NewStaffLink) => ({
    url: staffLinkUrl(config.publicUrl, token),
    expiresAt: link.expiresAt,
  });

  handle(endpoints.listPeople, async () => {
    const [people, sessions, invites, withFactor, removed] = await Promise.all([
      storage.people.list(),
      storage.staffSessions.list(clock()),
      storage.staffLinks.invites(clock()),
      storage.secondFactors.confirmed(),
      provider === null ? [] : storage.identities.removed(provider.issuer),
    ]);
    const sessionsOf = Map.groupBy(sessions, ({ personId }) => personId);
    return {
      people: people.map(({ id, name, email, role }) => {
        const own = sessionsOf.get(id) ?? [];
        const hasSecondFactor = withFactor.has(id);
        return {
          id,
          name,
          email,
          role,
          seenAt: own[0]?.touchedAt ?? null,
          sessions: own.length,
          hasSecondFactor,
        };
      }),
      invites: invites.map(({ id, email, role, createdAt, expiresAt }) => ({
        id,
        email,
        role,
        createdAt,
        expiresAt,
      })),
      removed: removed.map(({ id, name, email, role }) => ({ id, name, email, role })),
    };
  });

  handle(endpoints.invitePerson, async ({ who, body }) =>
    addressOf(await invitePerson(execute, who.actor, body)),
  );

  handle(endpoints.revokeInvite, ({ who, params }) => revokeInvite(execute, who.actor, params.invite));

  handle(endpoints.changeRole, ({ who, params, body }) =>
    changeRole(execute, who.actor, params.person, body.role),
  );

  handle(endpoints.removePerson, ({ who, params }) => removePerson(execute, who.actor, params.person));

  handle(endpoints.restorePerson, ({ who, params }) => {
    if (provider === null) throw new Refusal('not-found');
    return restorePerson(execute, who.actor, provider.issuer, params.person);
  });

  handle(endpoints.endSessionsOfPerson, ({ who, params }) =>
    endSessionsOfPerson(execute, who.actor, params.person),
  );

  handle(endpoints.createResetLink, async ({ who, params, body }) =>
    addressOf(await createResetLink(execute, who.actor, params.person, body.forgetsSecondFactor)),
  );
};
