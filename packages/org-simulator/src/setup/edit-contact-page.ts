import type { Router } from 'express';
import { records } from '../schema/records.ts';
import type { Site } from '../site.ts';
import { findRecord, nameOf, ofObject } from './customer-pages.ts';
import { paths } from './setup-paths.ts';
import { pageNotFound, setupRouter, show } from './setup-request.ts';

const path = '/lightning/r/Contact/:id/edit';

/** Edit of a contact: its account. */
export const editContactPage = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(path, (request) => {
    const { org } = request.session;
    const contact = findRecord(org, 'Contact', request.params.id);
    if (!contact) return pageNotFound(request);
    show(request, 'form', {
      title: `Edit ${nameOf(contact)}`,
      action: paths.editRecord('Contact', contact.id),
      // A window of Lightning Experience has Cancel first.
      isWindow: true,
      cancel: paths.record('Contact', contact.id),
      fields: [
        {
          kind: 'menu',
          id: 'account',
          label: 'Account Name',
          value: String(contact.values.AccountId ?? ''),
          choices: [
            { value: '', label: '--None--' },
            ...ofObject(org, 'Account').map((one) => ({ value: one.id, label: nameOf(one) })),
          ],
        },
      ],
    });
  });

  post(
    path,
    () => [],
    (sent) => {
      const { org } = sent.session;
      const contact = findRecord(org, 'Contact', sent.params.id);
      if (!contact) return undefined;
      const all = records.in(org);
      const AccountId = findRecord(org, 'Account', sent.value('account'))?.id ?? null;
      all[all.indexOf(contact)] = { ...contact, values: { ...contact.values, AccountId } };
      return { to: paths.record('Contact', contact.id) };
    },
  );
  return router;
};
