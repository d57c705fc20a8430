import type { Router } from 'express';
import { isCustom, type OrgObject } from '../org/objects.ts';
import type { Org } from '../org/org.ts';
import type { AccessMapping } from '../org/record-access.ts';
import { SalesforceError } from '../salesforce-error.ts';
import { sameId } from '../salesforce-id.ts';
import { defaultsOf } from '../schema/sharing-defaults.ts';
import { type SharingSet, sharingSetId, sharingSets } from '../schema/sharing-sets.ts';
import type { Site } from '../site.ts';
import { translate } from './object-manager.ts';
import { paths } from './setup-paths.ts';
import { pageNotFound, type SentForm, setupRouter, show } from './setup-request.ts';
import { externalProfiles } from './site-pages.ts';

const page = '/lightning/setup/NetworkSettings/page';
const newSet = '/sharingset/e';
const userFields = ['Account', 'Contact'];

const targetOf = (field: OrgObject['fields'][number]): string =>
  field.type === 'reference' ? (field.referenceTo ?? field.name.replace(/Id$/, '')) : '';
const nameOf = (field: string): string => (field.endsWith('__c') ? field : field.replace(/Id$/, ''));

/** Lookups of an object to an account or contact, direct or over another object. */
const targets = (org: Org, object: OrgObject): string[] => {
  const to = (one: OrgObject) => one.fields.filter((field) => userFields.includes(targetOf(field)));
  const over = object.fields.flatMap((field) => {
    const parent = org.objects.find(({ name }) => name === targetOf(field));
    return parent && !userFields.includes(parent.name)
      ? to(parent).map((next) => `${nameOf(field.name)}.${nameOf(next.name)}`)
      : [];
  });
  return [...to(object).map(({ name }) => nameOf(name)), ...over];
};

/** Without what is Public Read/Write, and custom objects without a lookup to an account or contact (P 7.2). */
const available = (org: Org): readonly OrgObject[] =>
  org.objects.filter((object) => {
    const { external } = defaultsOf(org, object.name);
    const isOpen = external !== 'Private' && external !== 'Read' && external !== 'ControlledByParent';
    return !isOpen && (!isCustom(object.name) || targets(org, object).length > 0);
  });

const setAt = (org: Org, address: URL): SharingSet | undefined =>
  sharingSets.in(org).find(({ name }) => sameId(sharingSetId(org, name), address.pathname.slice(1)));

const menu = (id: string, label: string, values: readonly string[], value: string | undefined) => ({
  kind: 'menu',
  id,
  label,
  value: value ?? '',
  choices: [{ value: '', label: '--None--' }, ...values.map((one) => ({ value: one, label: one }))],
});

/** What the form shows of a set, or of a new one. */
const formOf = (org: Org, set: SharingSet | undefined) => ({
  label: set?.label ?? '',
  name: set?.name ?? '',
  profiles: externalProfiles(org).map(({ id, name }) => ({
    id,
    name,
    ticked: set?.profiles.some((one) => one.toLowerCase() === name.toLowerCase()) ?? false,
  })),
  objects: available(org).map((object) => {
    const mapping = set?.mappings.find((one) => one.object.toLowerCase() === object.name.toLowerCase());
    return {
      name: object.name,
      label: translate(org, object.label),
      ticked: mapping !== undefined,
      menus: [
        menu(`user-${object.name}`, 'User', userFields, mapping?.userField),
        menu(`target-${object.name}`, 'Target Object', targets(org, object), mapping?.objectField),
        menu(
          `access-${object.name}`,
          'Access Level',
          ['Read Only', 'Read/Write'],
          mapping && (mapping.access === 'Read' ? 'Read Only' : 'Read/Write'),
        ),
      ],
    };
  }),
});

const invalid = (message: string): SalesforceError =>
  new SalesforceError(400, 'FIELD_INTEGRITY_EXCEPTION', message);

const mappingsIn = (org: Org, sent: SentForm): readonly AccessMapping[] =>
  available(org)
    .filter(({ name }) => sent.value(`object-${name}`) === 'on')
    .map((object) => {
      const userField = sent.value(`user-${object.name}`);
      const objectField = sent.value(`target-${object.name}`);
      if (userField === '' || objectField === '')
        throw invalid(`Set up the access to ${object.label} before you save.`);
      const access = sent.value(`access-${object.name}`) === 'Read/Write' ? 'Edit' : 'Read';
      return { object: object.name, access, userField, objectField };
    });

/** One sharing set for an object and a profile (P 7.1). */
const requireFree = (
  org: Org,
  own: SharingSet | undefined,
  changed: Pick<SharingSet, 'profiles' | 'mappings'>,
) => {
  for (const other of sharingSets.in(org).filter((one) => one !== own)) {
    const profile = other.profiles.find((name) =>
      changed.profiles.some((one) => one.toLowerCase() === name.toLowerCase()),
    );
    const both = other.mappings.some(({ object }) => changed.mappings.some((one) => one.object === object));
    if (profile !== undefined && both)
      throw invalid(`The profile ${profile} already has this object in the sharing set ${other.label}.`);
  }
};

/** New Sharing Set, and the page on which one is edited. */
export const sharingSetPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(page, (request) => {
    const { org } = request.session;
    const isNew = request.address.pathname === newSet;
    const set = setAt(org, request.address);
    if (!isNew && !set) return pageNotFound(request);
    show(request, 'sharing-set', {
      title: set ? `Sharing Set: ${set.label}` : 'New Sharing Set',
      action: page,
      address: isNew ? newSet : request.address.pathname,
      cancel: paths.siteSettings,
      script: '/dialogs.js',
      ...formOf(org, set),
    });
  });

  post(
    page,
    () => ['ManageSharing'],
    (sent) => {
      const { org } = sent.session;
      const set = setAt(org, sent.address);
      const label = sent.value('label').trim();
      const profiles = externalProfiles(org)
        .filter(({ id }) => sent.values('profile').includes(id))
        .map(({ name }) => name);
      const changed = { label, profiles, mappings: mappingsIn(org, sent) };
      requireFree(org, set, changed);
      if (set) Object.assign(set, changed);
      else
        sharingSets
          .in(org)
          .push({ name: sent.value('name').trim() || label.replaceAll(/\W+/g, '_'), ...changed });
      return { to: paths.siteSettings };
    },
  );
  return router;
};
