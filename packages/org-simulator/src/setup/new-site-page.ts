import type { Router } from 'express';
import { recordId } from '../org/record-id.ts';
import { digitalExperiences } from '../schema/networks.ts';
import type { Site } from '../site.ts';
import { paths } from './setup-paths.ts';
import { setupRouter, show } from './setup-request.ts';

const page = '/lightning/setup/SetupNetworks/page';
const newSite = '/sites/new';

/** A new site, which is a preview until somebody activates it. */
export const newSitePage = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(page, (request) => {
    if (request.address.pathname !== newSite) return false;
    show(request, 'form', {
      title: 'New Site',
      action: page,
      address: newSite,
      cancel: paths.sites,
      button: 'Create',
      fields: [{ kind: 'text', id: 'name', label: 'Name', required: true }],
    });
  });

  post(
    page,
    ({ address }) => (address.pathname === newSite ? ['ManageNetworks'] : null),
    (sent) => {
      const { org } = sent.session;
      const name = sent.value('name').trim();
      const id = recordId('0DB', org.id, name);
      digitalExperiences
        .in(org)
        .networks.push({ id, name, path: '', status: 'UnderConstruction', members: new Map() });
      return { to: paths.site(id) };
    },
  );
  return router;
};
