import { notFound } from '../salesforce-error.ts';
import { type Layout, layoutFor, layouts, listsOn } from '../schema/layouts.ts';
import { externalSharing } from '../schema/related-lists.ts';
import { type Answer, ok, type RestCall } from './answer.ts';

/** A layout as the running user sees it, of which only the related lists are simulated (SOAP API guide, DescribeLayoutResult). */
const described = ({ token: { org } }: RestCall, layout: Layout) => ({
  id: layout.id,
  detailLayoutSections: [],
  editLayoutSections: [],
  relatedLists: listsOn(org, layout)
    .filter(({ of }) => of !== externalSharing || !layouts.declaredIn(org).quirks.externalSharingUndescribed)
    .map(({ list, columns }) => ({
      accessLevelRequiredForCreate: null,
      buttons: [],
      columns: list.columns
        .filter(({ field }) => columns.includes(field))
        .map(({ label, field, path, alias }) => ({
          field: path,
          fieldApiName: `${list.of}.${field}`,
          format: null,
          label,
          lookupId: path === field ? null : `${list.of}.${field}Id`,
          name: alias,
          sortable: true,
        })),
      custom: false,
      field: `${list.of}.${list.parent}Id`,
      label: list.label,
      limitRows: 5,
      name: list.name,
      sobject: list.of,
      sort: [],
    })),
});

/** The layout that the running user's profile sees, without record types. */
export const describeLayouts = (call: RestCall, name: string): Answer => {
  const { org, user } = call.token;
  const object = org.objects.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const layout =
    object && org.effective(user).allows(object, 'Read')
      ? layoutFor(org, object, org.profileOf(user))
      : undefined;
  if (!layout) throw notFound();
  return ok({
    layouts: [described(call, layout)],
    recordTypeMappings: [
      {
        active: true,
        available: true,
        defaultRecordTypeMapping: true,
        developerName: 'Master',
        layoutId: layout.id,
        master: true,
        name: 'Master',
        recordTypeId: '012000000000000AAA',
      },
    ],
    recordTypeSelectorRequired: [false],
  });
};
