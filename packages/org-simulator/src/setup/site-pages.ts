import type { Router } from 'express';
import { userTypeOf } from '../org/licenses.ts';
import type { Org } from '../org/org.ts';
import { sameId } from '../salesforce-id.ts';
import { digitalExperiences, type Network } from '../schema/networks.ts';
import type { Site } from '../site.ts';
import { paths } from './setup-paths.ts';
import { pageNotFound, setupRouter, show } from './setup-request.ts';

const siteAt = (org: Org, address: URL): Network | undefined =>
  digitalExperiences.in(org).networks.find(({ id }) => sameId(id, address.pathname.slice(1)));

/** Profiles whose users can be members of a site. */
export const externalProfiles = (org: Org) =>
  org.access.profiles.filter(({ license }) => userTypeOf(license) !== 'Standard');

const page = '/lightning/setup/SetupNetworks/page';

/** All sites, and the administration of each. */
export const sitePages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(paths.sites, (request) =>
    show(request, 'table', {
      title: 'All Sites',
      columns: ['Name', 'Status'],
      rows: digitalExperiences
        .in(request.session.org)
        .networks.map(({ id, name, status }) => [
          { text: `${name}: Administration`, href: paths.siteAdministration(id) },
          { text: status === 'Live' ? 'Published' : status === 'UnderConstruction' ? 'Preview' : 'Offline' },
        ]),
    }),
  );

  get(page, (request) => {
    const { org } = request.session;
    const one = siteAt(org, request.address);
    if (!one) return pageNotFound(request);
    show(request, 'form', {
      title: `${one.name}: Administration`,
      action: page,
      address: `/${one.id}`,
      fields: [
        { kind: 'box', id: 'active', label: 'Activate', ticked: one.status === 'Live' },
        {
          kind: 'boxes',
          id: 'profile',
          label: 'Selected Profiles',
          choices: externalProfiles(org).map(({ id, name }) => ({
            value: id,
            label: name,
            ticked: one.members.has(name),
          })),
        },
      ],
    });
  });

  post(
    page,
    () => ['ManageNetworks'],
    (sent) => {
      const { org } = sent.session;
      const one = siteAt(org, sent.address);
      if (!one) return undefined;
      if (sent.value('active') === 'on') one.status = 'Live';
      for (const { id, name } of externalProfiles(org)) {
        if (!sent.values('profile').includes(id)) one.members.delete(name);
        else if (!one.members.has(name)) one.members.set(name, 'Added');
      }
      return { to: paths.siteAdministration(one.id) };
    },
  );
  return router;
};
