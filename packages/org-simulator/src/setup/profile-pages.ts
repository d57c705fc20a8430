import type { Router } from 'express';
import type { Profile } from '../org/access.ts';
import type { Org } from '../org/org.ts';
import { sameId } from '../salesforce-id.ts';
import type { Site } from '../site.ts';
import { saveFields, savePermissions, saveRights } from './holder-form.ts';
import { showHolderSection } from './holder-section.ts';
import { paths } from './setup-paths.ts';
import {
  insufficientPrivileges,
  pageNotFound,
  type SetupRequest,
  setupRouter,
  show,
} from './setup-request.ts';

const root = '/lightning/setup/EnhancedProfiles';

const profileAt = (org: Org, address: URL): Profile | undefined =>
  org.access.profiles.find(({ id }) => sameId(id, address.pathname.slice(1)));

/** A standard profile's system and object permissions cannot be edited (P 5.3). */
const standard =
  "This is a standard profile: its system permissions and object permissions can't be edited. Use a permission set instead.";

const rowOf = ({ id, name, license, custom }: Profile) => [
  { text: name, href: paths.profile(id) },
  { text: license },
  { text: custom ? 'Yes' : 'No' },
];

export const profilePages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get([`${root}/home`, '/lightning/setup/Profiles/home'], (request) => {
    show(request, 'table', {
      title: 'Profiles',
      columns: ['Profile Name', 'User License', 'Custom'],
      rows: request.session.org.access.profiles.map(rowOf),
    });
  });

  const section = (request: SetupRequest, profile: Profile): unknown => {
    const { org, user } = request.session;
    const editing = request.address.searchParams.get('e') === '1';
    const canEdit = profile.custom && user.permissions.has('ManageProfilesPermissionsets');
    if (editing && !canEdit) return insufficientPrivileges(request);
    const common = {
      title: `Profile ${profile.name}`,
      action: `${root}/page`,
      back: paths.profile(profile.id),
      cancel: paths.profile(profile.id),
      note: profile.custom ? null : standard,
      editing,
      canEdit,
    };
    if (showHolderSection(request, profile, 'ObjectsAndTabs', common)) return;
    show(request, 'table', {
      ...common,
      intro: profile.custom ? null : standard,
      links: [{ text: 'System Permissions', href: paths.profile(profile.id, 'SystemPermissions') }],
      columns: ['Object Settings'],
      rows: org.objects.map((one) => [
        { text: one.labelPlural, href: paths.profile(profile.id, `ObjectsAndTabs&o=${one.name}`) },
      ]),
    });
  };

  get(`${root}/page`, (request) => {
    const profile = profileAt(request.session.org, request.address);
    if (profile) section(request, profile);
    else pageNotFound(request);
  });

  post(
    `${root}/page`,
    () => ['ManageProfilesPermissionsets'],
    (sent) => {
      const { org } = sent.session;
      const profile = profileAt(org, sent.address);
      if (!profile?.custom) return undefined;
      const object = org.objects.find(({ name }) => name === sent.address.searchParams.get('o'));
      if (!object) {
        savePermissions(org, profile.holder, sent);
        return { to: paths.profile(profile.id, 'SystemPermissions') };
      }
      if (object.permissionable) saveRights(object, profile.holder, sent);
      saveFields(object, profile.holder, sent);
      return { to: paths.profile(profile.id, `ObjectsAndTabs&o=${object.name}`) };
    },
  );
  return router;
};
