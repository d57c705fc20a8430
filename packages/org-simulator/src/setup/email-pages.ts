import type { Router } from 'express';
import type { Org } from '../org/org.ts';
import { recordId } from '../org/record-id.ts';
import { sameId } from '../salesforce-id.ts';
import { email } from '../schema/email.ts';
import type { Site } from '../site.ts';
import { paths } from './setup-paths.ts';
import { pageNotFound, setupRouter, show } from './setup-request.ts';

const page = '/lightning/setup/CommunicationTemplatesEmail/page';

const templateAt = (org: Org, address: URL) =>
  email
    .in(org)
    .emailTemplates.find(({ name }) => sameId(recordId('00X', org.id, name), address.pathname.slice(1)));

/** Classic email templates, and the org-wide addresses that emails can come from. */
export const emailPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(paths.emailTemplates, (request) => {
    const { org } = request.session;
    show(request, 'table', {
      title: 'Classic Email Templates',
      columns: ['Action', 'Email Template Name', 'Available For Use'],
      rows: email
        .in(org)
        .emailTemplates.map(({ name, active }) => [
          { text: 'Edit', href: paths.emailTemplate(recordId('00X', org.id, name)) },
          { text: name },
          { text: active ? 'Yes' : 'No' },
        ]),
    });
  });

  get(page, (request) => {
    const template = templateAt(request.session.org, request.address);
    if (!template) return pageNotFound(request);
    show(request, 'form', {
      title: 'Email Template Information',
      action: page,
      address: request.address.pathname,
      cancel: paths.emailTemplates,
      fields: [
        { kind: 'box', id: 'available', label: 'Available For Use', ticked: template.active },
        { kind: 'text', id: 'name', label: 'Email Template Name', value: template.name },
      ],
    });
  });

  post(
    page,
    () => ['CustomizeApplication'],
    (sent) => {
      const template = templateAt(sent.session.org, sent.address);
      if (!template) return undefined;
      template.active = sent.value('available') === 'on';
      template.name = sent.value('name').trim() || template.name;
      return { to: paths.emailTemplates };
    },
  );

  get(paths.orgWideAddresses, (request) => {
    const { org } = request.session;
    show(request, 'org-wide-addresses', {
      title: 'Organization-Wide Email Addresses',
      action: paths.orgWideAddresses,
      rows: email.in(org).orgWideAddresses,
    });
  });

  // The person who gets the email opens its link at once.
  post(
    paths.orgWideAddresses,
    () => ['ModifyAllData'],
    (sent) => {
      const own = email
        .in(sent.session.org)
        .orgWideAddresses.find(({ address }) => address === sent.value('resend'));
      if (!own) return undefined;
      own.verified = true;
      return { to: paths.orgWideAddresses };
    },
  );
  return router;
};
