import { sameId } from '../../salesforce-id.ts';
import { withoutFeature } from '../after-feature.ts';
import { cantTell, defineCheck, failed, inapplicable, passed, records } from '../define-check.ts';
import type { LayoutInUse } from '../facts/layouts.ts';
import type { ConnectionColumn, ListColumn, RelatedList } from '../facts/related-lists.ts';
import { seenColumns } from '../facts/seen-layouts.ts';
import { whileOn } from '../facts/while-on.ts';
import {
  contentOf,
  describedOf,
  listOnLayout,
  listsOf,
  type OnLayout,
  type SeenLayouts,
} from '../layout-lists.ts';
import { unreadLayouts } from '../unread-layouts.ts';

/** Whether a related list on a layout shows a column: as for lists, a name that nobody can identify proves neither. */
const columnOnLayout = (
  seen: SeenLayouts,
  layout: LayoutInUse,
  list: RelatedList,
  columns: readonly ListColumn[],
  is: ConnectionColumn,
): OnLayout => {
  const wanted = columns.find((column) => column.is === is);
  if (!wanted) return 'unknown';
  const has = (column: ListColumn, name: string | null | undefined) =>
    name !== null && name !== undefined && column.names.includes(name);
  const content = contentOf(seen, layout)?.relatedLists.find(({ relatedList }) =>
    list.names.includes(relatedList),
  );
  const described = describedOf(seen, layout)?.relatedLists.find(({ name }) => list.names.includes(name));
  if (content?.fields.some((name) => has(wanted, name))) return 'shown';
  if (described?.columns.some(({ name, field }) => has(wanted, name) || has(wanted, field))) return 'shown';
  // A list without a field of its own shows those that Salesforce chooses.
  const fields = content?.fields ?? [];
  if (fields.length > 0 && fields.every((name) => columns.some((column) => has(column, name))))
    return 'missing';
  return described && wanted.isDescribable ? 'missing' : 'unknown';
};

/** A related list of shared records on a layout, with both columns. */
interface Judged {
  readonly layout: LayoutInUse;
  readonly list: RelatedList;
  readonly received: OnLayout;
  readonly sent: OnLayout;
}

/** Returns the related lists of shared records on the layouts, and those that a layout may show. */
export const judgeLists = (
  seen: SeenLayouts,
  layouts: readonly LayoutInUse[],
  shared: readonly RelatedList[],
  columns: readonly ListColumn[],
): {
  readonly judged: readonly Judged[];
  readonly unknown: readonly { readonly layout: LayoutInUse; readonly list: RelatedList }[];
} => {
  const pairs = layouts.flatMap((layout) =>
    listsOf(seen, layout)
      .filter((list) => shared.some(({ id }) => id === list.id))
      .map((list) => ({ layout, list, on: listOnLayout(seen, layout, list) })),
  );
  return {
    judged: pairs
      .filter(({ on }) => on === 'shown')
      .map(({ layout, list }) => {
        const own = columns.filter((column) => column.list === list.id || sameId(column.list, list.id));
        return {
          layout,
          list,
          received: columnOnLayout(seen, layout, list, own, 'received'),
          sent: columnOnLayout(seen, layout, list, own, 'sent'),
        };
      }),
    unknown: pairs.filter(({ on }) => on === 'unknown'),
  };
};

/** Setup's labels. */
const columnNames = { received: 'Received Connection Name', sent: 'Sent Connection Name' } as const;

/** Returns where a column is known to be missing. */
const missingColumns = (judged: readonly Judged[]) =>
  judged.flatMap((one) =>
    (['received', 'sent'] as const)
      .filter((side) => one[side] === 'missing')
      .map((side) => ({ column: columnNames[side], list: one.list.label, layout: one.layout.name })),
  );

/** Returns a sentence for each layout with related lists that could not be decided. */
const sentences = (pairs: readonly { readonly layout: LayoutInUse; readonly list: RelatedList }[]) =>
  [...Map.groupBy(pairs, ({ layout }) => layout)].map(([layout, lists]) => ({
    layout,
    text: {
      key: 'connection-columns.part' as const,
      params: {
        layout: layout.name,
        object: layout.object.name,
        lists: [...new Set(lists.map(({ list }) => list.label))].sort(),
      },
    },
  }));

/** Whether the related lists of shared records name the connections they came from and went to. */
export const connectionColumns = defineCheck({
  id: 'connection-columns',
  title: 'connection-columns.title',
  why: 'connection-columns.why',
  severity: 'blocker',
  needs: { found: whileOn(seenColumns) },
  statement: 'connection-columns.statement',
  evaluate: ({ found }) => {
    if (found.is !== 'on') return withoutFeature(found.is);
    const { layouts, seen, lists, columns } = found.value;
    const { judged, unknown } = judgeLists(seen, layouts.all, lists, columns);
    const evidence = records(
      { key: 'connection-columns.seen' },
      [
        { key: 'layouts.column.layout' },
        { key: 'connection-columns.list' },
        columnNames.received,
        columnNames.sent,
      ],
      judged.map(({ layout, list, received, sent }) => [
        layout.name,
        list.label,
        { key: `on-layout.${received}` },
        { key: `on-layout.${sent}` },
      ]),
    );
    const missing = missingColumns(judged);
    const [first] = missing;
    if (first)
      return failed(
        'blocker',
        { key: 'connection-columns.missing', params: { count: missing.length, ...first } },
        'connection-columns.missing.remedy',
        evidence,
      );
    const open = unreadLayouts(
      layouts,
      sentences([
        ...unknown,
        ...judged.filter(({ received, sent }) => received === 'unknown' || sent === 'unknown'),
      ]),
      new Set(unknown.map(({ layout }) => layout.id)).size +
        judged.flatMap(({ received, sent }) => [received, sent]).filter((state) => state === 'unknown')
          .length,
      { object: 'connection-columns.part.object', further: 'connection-columns.part.further' },
    );
    if (open !== null)
      return cantTell('needs-a-person', { ...open, remedy: 'layouts.look', evidence: [evidence] });
    return judged.length === 0
      ? inapplicable('connection-columns.no-lists')
      : passed({ key: 'connection-columns.passed', params: { count: judged.length } }, evidence);
  },
});
