import type { Router } from 'express';
import type { PermissionSet } from '../org/access.ts';
import type { Org } from '../org/org.ts';
import { sameId } from '../salesforce-id.ts';
import { showTab, tabsOf, tabVisibility } from '../schema/tabs.ts';
import type { Site } from '../site.ts';
import { paths } from './setup-paths.ts';
import { insufficientPrivileges, setupRouter, show } from './setup-request.ts';

/** The permission set and the tab that an address means; objects of the customer's data have a page of their own. */
const meant = (org: Org, address: URL): { set: PermissionSet; object: string; label: string } | undefined => {
  const set = org.access.sets.find(({ id }) => sameId(id, address.pathname.slice(1)));
  const object = address.searchParams.get('o');
  const tab = tabsOf(org).find((one) => one.object === object);
  const isOwn = org.objects.some(({ name }) => name === object);
  return set && tab && !isOwn ? { set, object: tab.object, label: tab.label } : undefined;
};

/** Object Settings of a permission set for a tab without object permissions: Connections. */
export const tabSettingPage = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);
  const root = '/lightning/setup/PermSets/page';

  get(root, (request) => {
    const { org, user } = request.session;
    const found = meant(org, request.address);
    if (!found) return false;
    if (!user.permissions.has('ManageProfilesPermissionsets')) return insufficientPrivileges(request);
    const visibility = tabVisibility(org, found.set.id, found.object);
    show(request, 'tab-settings', {
      title: `Object Settings: ${found.label}`,
      action: root,
      address: `/${found.set.id}?s=EntityPermissions&o=${found.object}`,
      back: paths.set(found.set.id),
      cancel: paths.set(found.set.id),
      setLabel: found.set.label,
      available: visibility !== undefined,
      visible: visibility === 'DefaultOn',
    });
  });

  post(
    root,
    ({ session, address }) => (meant(session.org, address) ? ['ManageProfilesPermissionsets'] : null),
    (sent) => {
      const { org } = sent.session;
      const found = meant(org, sent.address);
      if (!found) return undefined;
      const as =
        sent.value('visible') === 'on'
          ? 'DefaultOn'
          : sent.value('available') === 'on'
            ? 'DefaultOff'
            : 'Hidden';
      showTab(org, found.set.id, found.object, as);
      return { to: paths.set(found.set.id) };
    },
  );
  return router;
};
