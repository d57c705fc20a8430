import type { Router } from 'express';
import type { Org } from '../org/org.ts';
import { licenses } from '../schema/licenses.ts';
import type { Site } from '../site.ts';
import { integrity } from '../write/refusals.ts';
import { users } from '../write/users.ts';
import { paths } from './setup-paths.ts';
import { insufficientPrivileges, type SentForm, setupRouter, show } from './setup-request.ts';

const path = '/lightning/setup/ManageUsers/page';
const newUser = '/005/e';
const rights = ['ManageInternalUsers'];

const licenseChoices = (org: Org) =>
  licenses.in(org).user.map(({ id, name }) => ({
    id,
    name,
    profiles: org.access.profiles.filter(({ license }) => license === name),
  }));

/** Fields that the form does not have: the defaults of the org. */
const settings = {
  TimeZoneSidKey: 'Europe/Berlin',
  LocaleSidKey: 'en_US',
  EmailEncodingKey: 'UTF-8',
  LanguageLocaleKey: 'en_US',
};

/** Without a script the page lists the profiles of all licenses: the choice is validated on submit. */
const requireProfileOfLicense = (sent: SentForm): void => {
  const chosen = licenseChoices(sent.session.org).find(({ id }) => id === sent.value('license'));
  if (!chosen?.profiles.some(({ id }) => id === sent.value('profile')))
    throw integrity("The profile isn't available for this user license. Choose a profile of the license.");
};

/** New User: a person or an integration, with a seat of the chosen license. */
export const newUserPage = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(path, (request) => {
    if (request.address.pathname !== newUser) return false;
    const { org, user } = request.session;
    if (!rights.every((right) => user.permissions.has(right))) return insufficientPrivileges(request);
    show(request, 'new-user', {
      title: 'New User',
      action: path,
      address: newUser,
      cancel: paths.users,
      script: '/new-user.js',
      licenses: licenseChoices(org),
    });
  });

  post(
    path,
    ({ address }) => (address.pathname === newUser ? rights : null),
    (sent) => {
      requireProfileOfLicense(sent);
      const id = users.create?.(sent.session, {
        ...settings,
        FirstName: sent.value('firstName'),
        LastName: sent.value('lastName'),
        Alias: sent.value('alias'),
        Email: sent.value('email'),
        Username: sent.value('username'),
        ProfileId: sent.value('profile'),
        IsActive: sent.value('active') === 'on',
      });
      return id === undefined ? undefined : { to: paths.user(id) };
    },
  );
  return router;
};
