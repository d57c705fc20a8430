import type { Router } from 'express';
import { digitalExperiences } from '../schema/networks.ts';
import { sharingSetId, sharingSets } from '../schema/sharing-sets.ts';
import type { Site } from '../site.ts';
import { paths } from './setup-paths.ts';
import { setupRouter, show } from './setup-request.ts';

/** The settings of Digital Experiences, with the sharing sets. */
export const siteSettingPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(paths.siteSettings, (request) => {
    const { org } = request.session;
    const live = digitalExperiences.in(org);
    show(request, 'form', {
      title: 'Digital Experiences Settings',
      action: paths.siteSettings,
      fields: [
        { kind: 'box', id: 'enabled', label: 'Enable Digital Experiences', ticked: live.isOn },
        {
          kind: 'box',
          id: 'standard',
          label: 'Allow using standard external profiles for self-registration, user creation, and login',
          ticked: live.allowsStandardProfiles,
        },
      ],
      table: {
        title: 'Sharing Sets',
        links: live.isOn ? [{ text: 'New', href: paths.newSharingSet }] : [],
        rows: sharingSets
          .in(org)
          .map(({ name, label }) => ({ text: label, href: paths.sharingSet(sharingSetId(org, name)) })),
      },
    });
  });

  post(
    paths.siteSettings,
    () => ['CustomizeApplication'],
    (sent) => {
      const live = digitalExperiences.in(sent.session.org);
      // It cannot be disabled again.
      live.isOn ||= sent.value('enabled') === 'on';
      live.allowsStandardProfiles = sent.value('standard') === 'on';
      return { to: paths.siteSettings };
    },
  );
  return router;
};
