import type { Router } from 'express';
import { userTypeOf } from '../org/licenses.ts';
import type { Org } from '../org/org.ts';
import { sameId } from '../salesforce-id.ts';
import { digitalExperiences } from '../schema/networks.ts';
import { records } from '../schema/records.ts';
import { makeUser } from '../schema/users.ts';
import type { Site } from '../site.ts';
import { integrity, invalidReference } from '../write/refusals.ts';
import { paths } from './setup-paths.ts';
import { pageNotFound, setupRouter, show } from './setup-request.ts';

const path = '/lightning/setup/ManageUsers/page';
const contactIn = (org: Org, address: URL) => {
  const id = address.searchParams.get('conId');
  return address.pathname === '/005/e' && id !== null
    ? records.in(org).find((one) => one.object === 'Contact' && sameId(one.id, id))
    : undefined;
};
const external = (org: Org) =>
  org.access.profiles.filter(({ license }) => userTypeOf(license) !== 'Standard');

const menu = (id: string, label: string, names: readonly string[]) => ({
  kind: 'menu',
  id,
  label,
  value: '',
  choices: [{ value: '', label: '--None--' }, ...names.map((name) => ({ value: name, label: name }))],
});

/** New User for a contact: Enable Customer User leads here. */
export const newCustomerPage = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(path, (request) => {
    if (!request.address.searchParams.has('conId')) return false;
    const { org } = request.session;
    const contact = contactIn(org, request.address);
    if (!contact) return pageNotFound(request);
    show(request, 'form', {
      title: 'New User',
      action: path,
      address: `/005/e?conId=${contact.id}`,
      cancel: paths.record('Contact', contact.id),
      fields: [
        { kind: 'text', id: 'email', label: 'Email', required: true },
        { kind: 'text', id: 'username', label: 'Username', required: true },
        menu('license', 'User License', [...new Set(external(org).map(({ license }) => license))]),
        menu(
          'profile',
          'Profile',
          external(org).map(({ name }) => name),
        ),
        {
          kind: 'box',
          id: 'password',
          label: 'Generate new password and notify user immediately',
          ticked: true,
        },
      ],
    });
  });

  post(
    path,
    ({ address }) => (address.searchParams.has('conId') ? ['ManageUsers'] : null),
    (sent) => {
      const { org } = sent.session;
      const contact = contactIn(org, sent.address);
      if (!contact) return undefined;
      const profile = external(org).find(({ name }) => name === sent.value('profile'));
      if (!profile || profile.license !== sent.value('license')) throw invalidReference('ProfileId');
      const account = records.in(org).find(({ id }) => sameId(id, String(contact.values.AccountId ?? '')));
      if (!account)
        throw integrity('The contact must have an account before a customer user can be created.');
      // Each refusal is Salesforce's own (P 7.3, 7.4).
      if (!org.users.find(({ id }) => id === account.ownerId)?.roleId)
        throw integrity('portal account owner must have a role');
      if (!profile.custom && !digitalExperiences.in(org).allowsStandardProfiles)
        throw integrity(
          'To create or update users for this profile, go to Setup > Digital Experiences > Settings.',
        );
      const username = sent.value('username').trim();
      if (
        org.users.some(
          (one) => one.username.toLowerCase() === username.toLowerCase() || one.contactId === contact.id,
        )
      )
        throw integrity('Duplicate Username, or the contact already has a user.');
      const [firstName = '', ...lastNames] = String(contact.values.Name).split(' ');
      const user = makeUser(org, {
        username,
        email: sent.value('email'),
        password: org.builder.password,
        firstName,
        lastName: lastNames.join(' '),
        active: true,
        frozen: false,
        passwordLocked: false,
        profileId: profile.id,
        contact: contact.id,
      });
      org.users.push(user);
      return { to: paths.record('Contact', contact.id) };
    },
  );
  return router;
};
