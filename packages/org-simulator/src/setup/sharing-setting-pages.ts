import type { Router } from 'express';
import { sharingModels } from '../org/record-access.ts';
import { defaultsOf, sharingDefaults } from '../schema/sharing-defaults.ts';
import type { Site } from '../site.ts';
import { translate } from './object-manager.ts';
import { paths } from './setup-paths.ts';
import { setupRouter, show } from './setup-request.ts';

const labels = {
  Private: 'Private',
  Read: 'Public Read Only',
  ReadWrite: 'Public Read/Write',
  ReadWriteTransfer: 'Public Read/Write/Transfer',
  FullAccess: 'Public Full Access',
  ControlledByParent: 'Controlled by Parent',
} as const satisfies Record<(typeof sharingModels)[number], string>;

const choices = sharingModels.map((value) => ({ value, label: labels[value] }));

/** Sharing Settings: the org-wide defaults of every object. */
export const sharingSettingPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(paths.sharingSettings, (request) => {
    const { org } = request.session;
    show(request, 'sharing-settings', {
      title: 'Sharing Settings',
      action: paths.sharingSettings,
      choices,
      objects: org.objects.map((object) => ({
        name: object.name,
        label: translate(org, object.label),
        external: defaultsOf(org, object.name).external,
      })),
    });
  });

  post(
    paths.sharingSettings,
    () => ['ManageSharing'],
    (sent) => {
      const { org } = sent.session;
      for (const { name } of org.objects) {
        const external = sharingModels.find((one) => one === sent.value(`external-${name}`));
        if (external) sharingDefaults.in(org).set(name.toLowerCase(), { ...defaultsOf(org, name), external });
      }
      return { to: paths.sharingSettings };
    },
  );
  return router;
};
