import type { Router } from 'express';
import { userTypeOf } from '../org/licenses.ts';
import type { Org } from '../org/org.ts';
import { sameId } from '../salesforce-id.ts';
import { digitalExperiences, type Network } from '../schema/networks.ts';
import type { Site } from '../site.ts';
import { paths } from './setup-paths.ts';
import { setupRouter, show } from './setup-request.ts';

const siteAt = (org: Org, address: URL): Network | undefined =>
  digitalExperiences.in(org).networks.find(({ id }) => sameId(id, address.pathname.slice(1)));

/** Profiles whose users can be members of a site. */
export const externalProfiles = (org: Org) =>
  org.access.profiles.filter(({ license }) => userTypeOf(license) !== 'Standard');

const page = '/lightning/setup/SetupNetworks/page';
const statuses = { Live: 'Published', UnderConstruction: 'Preview', DownForMaintenance: 'Offline' } as const;

const setMembers = (org: Org, site: Network, chosen: readonly string[]): void => {
  for (const { id, name } of externalProfiles(org)) {
    if (!chosen.includes(id)) site.members.delete(name);
    else if (!site.members.has(name)) site.members.set(name, 'Added');
  }
};

/** All sites, and the administration of each. */
export const sitePages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(paths.sites, (request) =>
    show(request, 'table', {
      title: 'All Sites',
      links: digitalExperiences.in(request.session.org).isOn ? [{ text: 'New', href: paths.newSite }] : [],
      columns: ['Action', 'Name', 'Status'],
      rows: digitalExperiences
        .in(request.session.org)
        .networks.map(({ id, name, status }) => [
          { text: 'Workspaces', href: paths.site(id) },
          { text: name },
          { text: statuses[status] },
        ]),
    }),
  );

  get(page, (request) => {
    const { org } = request.session;
    const one = siteAt(org, request.address);
    const section = request.address.searchParams.get('s');
    if (!one) return false;
    if (section === 'settings')
      return show(request, 'site-status', {
        title: 'Administration: Settings',
        action: page,
        address: `/${one.id}?s=settings`,
        back: { text: one.name, href: paths.site(one.id) },
        status: statuses[one.status],
        isLive: one.status === 'Live',
      });
    if (section === 'members')
      return show(request, 'form', {
        title: 'Administration: Members',
        intro: one.name,
        action: page,
        address: `/${one.id}?s=members`,
        cancel: paths.site(one.id),
        fields: [
          { kind: 'heading', label: 'Select Profiles' },
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
    show(request, 'table', {
      title: one.name,
      intro: 'Workspaces',
      columns: ['Administration'],
      rows: [
        [{ text: 'Settings', href: paths.site(one.id, 'settings') }],
        [{ text: 'Members', href: paths.site(one.id, 'members') }],
      ],
    });
  });

  post(
    page,
    ({ session, address }) => (siteAt(session.org, address) ? ['ManageNetworks'] : null),
    (sent) => {
      const { org } = sent.session;
      const one = siteAt(org, sent.address);
      if (!one) return undefined;
      const section = sent.address.searchParams.get('s') ?? '';
      if (section === 'settings') one.status = 'Live';
      else setMembers(org, one, sent.values('profile'));
      return { to: paths.site(one.id, section) };
    },
  );
  return router;
};
