import type { Router } from 'express';
import type { Org } from '../org/org.ts';
import { accessLevel, type DataRecord } from '../org/record-access.ts';
import type { User } from '../org/user.ts';
import { sameId } from '../salesforce-id.ts';
import { digitalExperiences } from '../schema/networks.ts';
import { accessUserOf, accessWorldOf } from '../schema/record-access.ts';
import { records } from '../schema/records.ts';
import type { Site } from '../site.ts';
import { paths } from './setup-paths.ts';
import { pageNotFound, setupRouter, show } from './setup-request.ts';

export const nameOf = ({ values, id }: DataRecord): string => String(values.Name ?? values.CaseNumber ?? id);
export const ofObject = (org: Org, object: string) => records.in(org).filter((one) => one.object === object);
export const findRecord = (org: Org, object: string, id: string | undefined): DataRecord | undefined =>
  ofObject(org, object).find((one) => sameId(one.id, id ?? ''));
const userOf = (org: Org, contact: DataRecord): User | undefined =>
  org.users.find(({ contactId }) => contactId !== null && sameId(contactId, contact.id));

/** What the user of a site sees under My Account: records of each object that the user can read. */
const myAccount = (org: Org, user: User) => {
  const world = accessWorldOf(org);
  const reader = accessUserOf(org, user);
  const effective = org.effective(user);
  return org.objects
    .filter(
      (object) => !['Account', 'Contact', 'Asset'].includes(object.name) && effective.allows(object, 'Read'),
    )
    .map((object) => ({
      title: object.labelPlural,
      rows: ofObject(org, object.name)
        .filter((one) => accessLevel(world, reader, one) !== 'None')
        .map((one) => ({ text: nameOf(one) })),
    }));
};

/** Accounts and contacts in Lightning Experience, and the site as one of its users sees it. */
export const customerPages = (site: Site): Router => {
  const { router, get } = setupRouter(site);

  for (const object of ['Account', 'Contact'])
    get(`/lightning/o/${object}/list`, (request) =>
      show(request, 'table', {
        title: object === 'Account' ? 'All Accounts' : 'All Contacts',
        columns: ['Name'],
        rows: ofObject(request.session.org, object).map((one) => [
          { text: nameOf(one), href: paths.record(object, one.id) },
        ]),
      }),
    );

  get('/lightning/r/Account/:id/view', (request) => {
    const { org } = request.session;
    const account = findRecord(org, 'Account', request.params.id);
    if (!account) return pageNotFound(request);
    show(request, 'record', {
      title: nameOf(account),
      actions: [],
      values: [],
      lists: [
        {
          title: 'Contacts',
          rows: ofObject(org, 'Contact')
            .filter(({ values }) => sameId(String(values.AccountId ?? ''), account.id))
            .map((one) => ({ text: nameOf(one), href: paths.record('Contact', one.id) })),
        },
      ],
    });
  });

  get('/lightning/r/Contact/:id/view', (request) => {
    const { org } = request.session;
    const contact = findRecord(org, 'Contact', request.params.id);
    if (!contact) return pageNotFound(request);
    const user = userOf(org, contact);
    const account = findRecord(org, 'Account', String(contact.values.AccountId ?? ''));
    show(request, 'record', {
      title: nameOf(contact),
      kind: 'Contact',
      actions: [
        { text: 'Edit', href: paths.editRecord('Contact', contact.id) },
        user
          ? { text: 'Log in to Experience as User', href: paths.myAccount(user.id) }
          : { text: 'Enable Customer User', href: paths.newCustomer(contact.id) },
      ],
      values: [
        account
          ? { label: 'Account Name', text: nameOf(account), href: paths.record('Account', account.id) }
          : { label: 'Account Name', text: '' },
        ...(user ? [{ label: 'Customer User', text: user.username, href: paths.user(user.id) }] : []),
      ],
      lists: [],
    });
  });

  get('/servlet/networks/as/:id', (request) => {
    const { org } = request.session;
    const user = org.users.find(({ id }) => sameId(id, request.params.id ?? ''));
    const [home] = digitalExperiences.in(org).networks.filter(({ status }) => status === 'Live');
    if (!user || user.contactId === null || !home) return pageNotFound(request);
    show(request, 'record', {
      title: 'My Account',
      actions: [],
      values: [
        { label: 'Site', text: home.name },
        { label: 'Logged in as', text: `${user.firstName} ${user.lastName}` },
      ],
      lists: myAccount(org, user),
    });
  });
  return router;
};
