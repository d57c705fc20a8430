import type { Router } from 'express';
import { setField } from '../org/holder.ts';
import { fieldDurableId, isEditable, isSecured, type OrgField, type OrgObject } from '../org/objects.ts';
import type { Org } from '../org/org.ts';
import type { Site } from '../site.ts';
import { editing, holdersIn, objectManager, objectOf, translate } from './object-manager.ts';
import { paths } from './setup-paths.ts';
import { insufficientPrivileges, pageNotFound, setupRouter, show } from './setup-request.ts';

const fieldOf = (org: Org, object: OrgObject, key: string | undefined): OrgField | undefined =>
  object.fields.find((one) => one.name === key || fieldDurableId(org.id, object, one) === key);

/** Object Manager: the fields of an object, and field-level security of one. */
export const fieldPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(`${objectManager}/:object/FieldsAndRelationships/view`, (request) => {
    const { org } = request.session;
    const object = objectOf(org, request.params.object);
    if (!object) return pageNotFound(request);
    show(request, 'table', {
      title: `${translate(org, object.label)}: Fields & Relationships`,
      columns: ['Field Label', 'Field Name', 'Data Type'],
      rows: object.fields.map((field) => [
        { text: translate(org, field.label), href: paths.field(object.name, field.name) },
        { text: field.name },
        { text: field.type },
      ]),
    });
  });

  get(`${objectManager}/:object/FieldsAndRelationships/:field/view`, (request) => {
    const { org, user } = request.session;
    const object = objectOf(org, request.params.object);
    const field = object && fieldOf(org, object, request.params.field);
    if (!object || !field) return pageNotFound(request);
    const security = request.query.get('security') === '1';
    // Required and system fields have no field-level security, and therefore no button.
    const canEdit = isSecured(field) && editing.every((right) => user.permissions.has(right));
    if (security && !canEdit) return insufficientPrivileges(request);
    const name = `${object.name}.${field.name}`;
    show(request, security ? 'field-security' : 'field', {
      title: `${translate(org, object.label)}: ${translate(org, field.label)}`,
      action: paths.field(object.name, field.name),
      field,
      canEdit,
      editable: isEditable(object, field),
      profiles: holdersIn(org, 'profiles').map((one) => ({
        ...one,
        visible: one.holder.fields.has(name),
        readOnly: one.holder.fields.get(name) === 'read',
      })),
    });
  });

  post(
    `${objectManager}/:object/FieldsAndRelationships/:field/view`,
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
  return router;
};
