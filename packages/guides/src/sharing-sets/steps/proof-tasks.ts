import { draw } from '../../model/screen.ts';
import type { Task } from '../../model/task.ts';
import { accessMapping } from '../../screens/access-mapping.ts';
import { customerContact } from '../../screens/customer-contact.ts';
import { fieldVisibility } from '../../screens/field-visibility.ts';
import { holderObjectPermissions } from '../../screens/holder-object-permissions.ts';
import { pageOf, setupPage } from '../../setup-pages.ts';
import { fieldAccess } from '../checks/field-access.ts';
import { objectRights } from '../checks/object-rights.ts';
import { recordsEditable } from '../checks/records-editable.ts';
import { recordsShared } from '../checks/records-shared.ts';
import {
  accessNow,
  contactAccountNow,
  holdingSetName,
  type MissingRights,
  nameWithoutFields,
  nameWithoutRights,
  objectToOpen,
  profileWithoutRights,
  rightsWay,
  targetNow,
  userFieldNow,
} from '../drawn.ts';
import type { Key } from '../locales/en.ts';
import {
  accessWanted,
  contactName,
  contactRecord,
  holdingSet,
  targetWanted,
  userFieldWanted,
} from '../shown.ts';

export const changeMapping: Task<Key> = {
  id: 'mapping',
  fixes: [recordsShared.id, recordsEditable.id],
  title: 'proof.mapping.task',
  clicks: ['set.click.edit', 'set.click.set-up', 'proof.mapping.click.compare', 'set.click.save'],
  path: ['Setup', 'Feature Settings', 'Digital Experiences', 'Settings', 'Sharing Sets'],
  open: {
    label: 'set.open',
    href: (setup) => setupPage(setup, '/lightning/setup/NetworkSettings/home'),
    exact: { record: holdingSet, label: 'set.open-one', page: pageOf.sharingSet },
  },
  drawings: [
    draw(accessMapping, {
      description: 'set.mapping',
      record: holdingSetName,
      values: {
        User: { shows: userFieldNow, wants: userFieldWanted },
        'Target Object': { shows: targetNow, wants: targetWanted },
        'Access Level': { shows: accessNow, wants: accessWanted },
      },
      press: ['Update'],
    }),
  ],
};

const profile: Pick<Task<Key>, 'title' | 'path' | 'open'> = {
  title: 'proof.profile.task',
  path: ['Setup', 'Users', 'Profiles', 'Object Settings'],
  open: {
    label: 'proof.open-profiles',
    href: (setup) => setupPage(setup, '/lightning/setup/EnhancedProfiles/home'),
    exact: { record: profileWithoutRights, label: 'proof.open-profile', page: pageOf.profile },
  },
};
const set: Pick<Task<Key>, 'title' | 'path' | 'open'> = {
  title: 'proof.set.task',
  path: ['Setup', 'Users', 'Permission Sets', 'Object Settings'],
  open: {
    label: 'connect.open',
    href: (setup) => setupPage(setup, '/lightning/setup/PermSets/home'),
  },
};

const asked: Readonly<
  Record<MissingRights, { readonly boxes: readonly string[]; readonly click: Key; readonly screen: Key }>
> = {
  read: { boxes: ['Read'], click: 'proof.rights.click.read', screen: 'proof.rights.screen' },
  edit: { boxes: ['Edit'], click: 'proof.rights.click.edit', screen: 'proof.rights.edit-screen' },
  both: { boxes: ['Read', 'Edit'], click: 'proof.rights.click.both', screen: 'proof.rights.both-screen' },
};

/** Returns the task that grants object permissions: in the profile, or in a permission set of its users. */
const grant = (holder: 'profile' | 'set', missing: MissingRights): Task<Key> => ({
  id: `${holder}-${missing}`,
  fixes: [objectRights.id],
  ...(holder === 'profile' ? profile : set),
  clicks:
    holder === 'profile'
      ? ['proof.rights.click.open', asked[missing].click, 'proof.rights.click.save']
      : [
          'proof.set.click.open',
          'proof.rights.click.open',
          asked[missing].click,
          'sites.click.save',
          'proof.set.click.assign',
        ],
  drawings: [
    draw(holderObjectPermissions, {
      description: asked[missing].screen,
      ...(holder === 'profile' ? { record: nameWithoutRights } : {}),
      values: { 'Object Permissions': { rows: asked[missing].boxes } },
      press: ['Save'],
    }),
  ],
  when: {
    fact: rightsWay,
    is: `${holder} ${missing}`,
    ...(holder === 'set' && missing === 'read' ? {} : { onlyIfKnown: true }),
  },
});

export const grantRights: readonly Task<Key>[] = (['profile', 'set'] as const).flatMap((holder) =>
  (['read', 'edit', 'both'] as const).map((missing) => grant(holder, missing)),
);

export const allowFields: Task<Key> = {
  id: 'fields',
  fixes: [fieldAccess.id],
  title: 'proof.fields.task',
  clicks: ['proof.fields.click.open', 'proof.fields.click.select', 'proof.fields.click.save'],
  path: ['Setup', 'Object Manager', 'Fields & Relationships'],
  open: {
    label: 'proof.fields.open-objects',
    href: (setup) => setupPage(setup, '/lightning/setup/ObjectManager/home'),
    exact: { record: objectToOpen, label: 'proof.fields.open', page: pageOf.fields },
  },
  drawings: [
    draw(fieldVisibility, {
      description: 'proof.fields.screen',
      values: {
        'Field-Level Security for Profile': { shows: nameWithoutFields },
        Visible: { rows: ['Visible'] },
      },
      press: ['Save'],
    }),
  ],
};

export const logIn: Task<Key> = {
  id: 'log-in',
  title: 'proof.task',
  clicks: ['proof.click.log-in', 'proof.click.account', 'proof.click.list'],
  path: ['App Launcher', 'Contacts'],
  open: {
    label: 'proof.open',
    href: (setup) => setupPage(setup, '/lightning/o/Contact/list'),
    exact: { record: contactRecord, label: 'customer.open-contact', page: pageOf.contact },
  },
  drawings: [
    draw(customerContact, {
      description: 'proof.screen',
      record: contactName,
      values: { 'Account Name': { shows: contactAccountNow } },
      press: ['Log in to Experience as User'],
    }),
  ],
};
