import type { Router } from 'express';
import { followSet } from '../org/access.ts';
import { labelIn } from '../org/german.ts';
import { type Holder, possibleRights, setField } from '../org/holder.ts';
import {
  entityDurableId,
  fieldDurableId,
  isEditable,
  isSecured,
  type OrgField,
  type OrgObject,
} from '../org/objects.ts';
import type { Org } from '../org/org.ts';

import type { Site } from '../site.ts';
import { rightLabels, rightRows, saveRights } from './holder-form.ts';
import { paths } from './setup-paths.ts';
import { insufficientPrivileges, pageNotFound, setupRouter, show } from './setup-request.ts';

const root = '/lightning/setup/ObjectManager';
const editing = ['CustomizeApplication', 'ManageProfilesPermissionsets'];

/** By name, or by the id that a custom object or field has (P 8). */
const objectOf = (org: Org, key: string | undefined): OrgObject | undefined =>
  org.objects.find((one) => one.name === key || entityDurableId(org.id, one) === key?.slice(0, 15));
const fieldOf = (org: Org, object: OrgObject, key: string | undefined): OrgField | undefined =>
  object.fields.find((one) => one.name === key || fieldDurableId(org.id, object, one) === key);

const label = (org: Org, text: string): string => labelIn(org.language, text);

const holdersIn = (org: Org, tab: string): { id: string; name: string; fixed: boolean; holder: Holder }[] =>
  tab === 'sets'
    ? org.access.sets.map((set) => ({ id: set.id, name: set.label, fixed: false, holder: set.holder }))
    : org.access.profiles.map((one) => ({
        id: one.setId,
        name: one.name,
        fixed: !one.custom,
        holder: one.holder,
      }));

export const objectPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(`${root}/home`, (request) => {
    const { org } = request.session;
    show(request, 'table', {
      title: 'Object Manager',
      columns: ['Label', 'API Name', 'Object Access'],
      rows: org.objects.map((object) => [
        { text: label(org, object.label), href: paths.fields(object.name) },
        { text: object.name },
        !object.permissionable
          ? { text: `Inherited from ${object.inheritsFrom ?? 'its parent'}` }
          : { text: `${label(org, object.label)}: Object Access`, href: paths.objectAccess(object.name) },
      ]),
    });
  });

  get(`${root}/:object/FieldsAndRelationships/view`, (request) => {
    const { org } = request.session;
    const object = objectOf(org, request.params.object);
    if (!object) return pageNotFound(request);
    show(request, 'table', {
      title: `${label(org, object.label)}: Fields & Relationships`,
      columns: ['Field Label', 'Field Name', 'Data Type'],
      rows: object.fields.map((field) => [
        { text: label(org, field.label), href: paths.field(object.name, field.name) },
        { text: field.name },
        { text: field.type },
      ]),
    });
  });

  get(`${root}/:object/FieldsAndRelationships/:field/view`, (request) => {
    const { org, user } = request.session;
    const object = objectOf(org, request.params.object);
    const field = object && fieldOf(org, object, request.params.field);
    if (!object || !field) return pageNotFound(request);
    const security = request.query.get('security') === '1';
    // Required and system fields have no field-level security, so no such button.
    const mayEdit = isSecured(field) && editing.every((right) => user.permissions.has(right));
    if (security && !mayEdit) return insufficientPrivileges(request);
    const name = `${object.name}.${field.name}`;
    show(request, security ? 'field-security' : 'field', {
      title: `${label(org, object.label)}: ${label(org, field.label)}`,
      action: paths.field(object.name, field.name),
      field,
      mayEdit,
      editable: isEditable(object, field),
      profiles: holdersIn(org, 'profiles').map((one) => ({
        ...one,
        visible: one.holder.fields.has(name),
        readOnly: one.holder.fields.get(name) === 'read',
      })),
    });
  });

  post(
    `${root}/:object/FieldsAndRelationships/:field/view`,
    () => editing,
    (sent) => {
      const { org } = sent.session;
      const object = objectOf(org, sent.params.object);
      const field = object && fieldOf(org, object, sent.params.field);
      if (!object || !field || !isSecured(field)) return undefined;
      for (const { id, holder } of holdersIn(org, 'profiles')) {
        const visible = sent.values('visible').includes(id);
        const readOnly = sent.values('readOnly').includes(id) || !isEditable(object, field);
        const access = visible ? (readOnly ? 'read' : 'edit') : 'none';
        setField(holder, `${object.name}.${field.name}`, access);
      }
      return { to: paths.field(object.name, field.name) };
    },
  );

  get(`${root}/:object/ObjectAccess/view`, (request) => {
    const { org, user } = request.session;
    const object = objectOf(org, request.params.object);
    if (!object?.permissionable) return pageNotFound(request);
    const tab = request.query.get('tab') === 'sets' ? 'sets' : 'profiles';
    const edit = request.query.get('edit') === '1';
    const mayEdit = editing.every((right) => user.permissions.has(right));
    if (edit && !mayEdit) return insufficientPrivileges(request);
    show(request, 'object-access', {
      title: `${label(org, object.label)}: Object Access`,
      action: paths.objectAccess(object.name),
      tab,
      edit,
      mayEdit,
      rights: possibleRights(object.name).map((right) => rightLabels[right]),
      holders: holdersIn(org, tab).map((one) => ({ ...one, rows: rightRows(object, one.holder) })),
    });
  });

  post(
    `${root}/:object/ObjectAccess/view`,
    () => editing,
    (sent) => {
      const { org } = sent.session;
      const object = objectOf(org, sent.params.object);
      if (!object?.permissionable) return undefined;
      const tab = sent.value('tab');
      for (const { id, fixed, holder } of holdersIn(org, tab)) {
        if (fixed) continue;
        saveRights(object, holder, sent, `right-${id}`);
        followSet(org.access, id);
      }
      return { to: paths.objectAccess(object.name, tab) };
    },
  );
  return router;
};
