import type { Router } from 'express';
import type { Org } from '../org/org.ts';
import { type Layout, layouts } from '../schema/layouts.ts';
import { externalSharing, type RelatedList, relatedListsOf } from '../schema/related-lists.ts';
import type { Site } from '../site.ts';
import { objectManager, objectOf, translate } from './object-manager.ts';
import { paths } from './setup-paths.ts';
import {
  insufficientPrivileges,
  pageNotFound,
  type SetupRequest,
  setupRouter,
  show,
} from './setup-request.ts';

const layoutAt = ({ session: { org }, params }: SetupRequest): Layout | undefined => {
  const object = objectOf(org, params.object);
  return layouts.in(org).all.find((one) => one.object === object && one.id === params.layout);
};

/** What the editor shows of a related list: whether it is on the layout, and with which of the columns. */
const listRow = (layout: Layout, list: RelatedList) => {
  const on = layout.relatedLists.find(({ of }) => of === list.of);
  return {
    of: list.of,
    label: list.label,
    on: on !== undefined,
    columns: list.columns.map(({ field, label }) => ({
      field,
      label,
      on: on?.columns.includes(field) ?? false,
    })),
  };
};

const listRows = (org: Org, layout: Layout) =>
  relatedListsOf(org, layout.object).map((list) => listRow(layout, list));

/** Object Manager: the page layouts of an object, and the related lists of one with their columns. */
export const layoutPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(`${objectManager}/:object/PageLayouts/view`, (request) => {
    const { org } = request.session;
    const object = objectOf(org, request.params.object);
    if (!object) return pageNotFound(request);
    show(request, 'table', {
      title: `${translate(org, object.label)}: Page Layouts`,
      columns: ['Page Layout Name', 'Profiles'],
      rows: layouts
        .in(org)
        .all.filter((one) => one.object === object)
        .map((one) => [
          { text: one.name, href: paths.layout(object.name, one.id) },
          { text: one.profiles?.join(', ') ?? 'All others' },
        ]),
    });
  });

  get(`${objectManager}/:object/PageLayouts/:layout/view`, (request) => {
    const { org, user } = request.session;
    const layout = layoutAt(request);
    if (!layout) return pageNotFound(request);
    if (!user.permissions.has('CustomizeApplication')) return insufficientPrivileges(request);
    show(request, 'page-layout', {
      title: layout.name,
      action: paths.layout(layout.object.name, layout.id),
      script: '/dialogs.js',
      back: paths.layouts(layout.object.name),
      cancel: paths.layouts(layout.object.name),
      fields: layout.object.fields.map(({ label }) => translate(org, label)),
      buttons: ['Edit', 'Delete', 'Clone'],
      lists: listRows(org, layout),
    });
  });

  post(
    `${objectManager}/:object/PageLayouts/:layout/view`,
    () => ['CustomizeApplication'],
    (sent) => {
      const layout = layoutAt(sent);
      if (!layout) return undefined;
      const shown = sent.values('list');
      layout.relatedLists = relatedListsOf(sent.session.org, layout.object)
        .filter(({ of }) => shown.includes(of))
        .map(({ of, columns }) => ({
          of,
          columns:
            of === externalSharing
              ? []
              : columns
                  .map(({ field }) => field)
                  .filter((field) => sent.values(`columns-${of}`).includes(field)),
        }));
      return { to: paths.layouts(layout.object.name) };
    },
  );
  return router;
};
