import { deriveFrom, ifRead, read } from '../../model/derive.ts';
import type { SeenLayouts } from '../layout-lists.ts';
import { describedLayouts } from './described-layouts.ts';
import { layoutContents } from './layout-contents.ts';
import { type Layouts, layouts } from './layouts.ts';
import {
  type ListColumn,
  listColumns,
  type RelatedList,
  relatedLists,
  sharedLists,
} from './related-lists.ts';

/** The layouts in use, with what could be read of them. Metadata and describes stand in for each other. */
const seen = deriveFrom({
  id: 'seen-layouts',
  from: {
    layouts,
    contents: ifRead(layoutContents),
    described: ifRead(describedLayouts),
    lists: relatedLists,
  },
  derive: ({ layouts: inUse, contents, described, lists }) =>
    read<{ readonly layouts: Layouts; readonly seen: SeenLayouts }>({
      layouts: inUse,
      seen: { contents, described, lists, inUse: inUse.all },
    }),
});

export const seenLayouts = seen;

/** The same with the columns of related lists that hold records of the shared objects. */
export const seenColumns = deriveFrom({
  id: 'seen-columns',
  from: { found: seen, lists: sharedLists, columns: listColumns },
  derive: ({ found, lists, columns }) =>
    read<typeof found & { readonly lists: readonly RelatedList[]; readonly columns: readonly ListColumn[] }>({
      ...found,
      lists,
      columns,
    }),
});
