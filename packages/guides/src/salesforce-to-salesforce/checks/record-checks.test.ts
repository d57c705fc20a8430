import { testCheck } from '../../testing/check-table.ts';
import {
  allRead,
  column,
  contacts,
  content,
  layout,
  off,
  on,
  relatedList,
  retired,
  seen,
  sharing,
} from '../../testing/partners.ts';
import type { Layouts } from '../facts/layouts.ts';
import type { SeenLayouts } from '../layout-lists.ts';
import { listViews } from './by-person.ts';
import { connectionColumns } from './connection-columns.ts';
import { externalSharing } from './external-sharing.ts';

const a = layout('A');
const b = layout('B');
const both = [a, b];

const sharingOn = (more: Partial<SeenLayouts>, layouts: Layouts = allRead(...both)) =>
  on({ layouts, seen: seen(layouts.all, more) });

testCheck(externalSharing, [
  [
    'every layout names it',
    sharingOn({ contents: [content(a, { Rsharing: [] }), content(b, { Rcontacts: [], Rsharing: [] })] }),
    'passed external-sharing.passed',
  ],
  [
    'one layout has only other lists',
    sharingOn({ contents: [content(a, { Rsharing: [] }), content(b, { Rcontacts: [] })] }),
    'failed blocker external-sharing.missing',
  ],
  [
    'one misses it, and one cannot be read',
    sharingOn({ contents: [content(a, { Rcontacts: [] })] }),
    'failed blocker external-sharing.missing',
  ],
  [
    'one could not be read',
    sharingOn({ contents: [content(a, { Rsharing: [] })] }),
    'cantTell needs-a-person layouts.unknown',
  ],
  [
    'one has a name that nobody knows',
    sharingOn({ contents: [content(a, { Rsharing: [] }), content(b, { Xtoken: [] })] }),
    'cantTell needs-a-person layouts.unknown',
  ],
  [
    'the catalog does not have the list',
    sharingOn({ contents: both.map((one) => content(one, { Rcontacts: [] })), lists: [contacts] }),
    'cantTell needs-a-person layouts.unknown',
  ],
  [
    'more layouts are in use than are read',
    sharingOn(
      { contents: both.map((one) => content(one, { Rsharing: [] })) },
      { ...allRead(...both), further: 3 },
    ),
    'cantTell needs-a-person layouts.further',
  ],
  [
    'a shared object has no layout that is shown',
    sharingOn(
      { contents: both.map((one) => content(one, { Rsharing: [] })) },
      { ...allRead(...both), without: ['Product2'] },
    ),
    'cantTell needs-a-person layouts.none',
  ],
  ['the feature is off', off, 'cantTell not-yet feature.first'],
  ['the feature is retired', retired, 'inapplicable feature.retired'],
]);

const columns = [column('NAME'), column('RECEIVED', 'received'), column('SENT', 'sent')];
const columnsOn = (
  more: Partial<SeenLayouts>,
  layouts: Layouts = allRead(a),
  known: readonly ReturnType<typeof column>[] = columns,
) => on({ layouts, seen: seen(layouts.all, more), lists: [contacts], columns: known });
const complete = ['NAME', 'RECEIVED', 'SENT'];

testCheck(connectionColumns, [
  [
    'the list of contacts has both',
    columnsOn({ contents: [content(a, { Rcontacts: complete, Rsharing: [] })] }),
    'passed connection-columns.passed',
  ],
  [
    'it lacks one',
    columnsOn({ contents: [content(a, { Rcontacts: ['NAME', 'SENT'] })] }),
    'failed blocker connection-columns.missing',
  ],
  [
    'it has one, and a column that nobody knows',
    columnsOn({ contents: [content(a, { Rcontacts: ['SENT', 'Xtoken'] })] }),
    'cantTell needs-a-person layouts.unknown',
  ],
  [
    'Metadata names no column of it',
    columnsOn({ contents: [content(a, { Rcontacts: [] })] }),
    'cantTell needs-a-person layouts.unknown',
  ],
  [
    'the catalog does not have the columns',
    columnsOn({ contents: [content(a, { Rcontacts: ['NAME'] })] }, allRead(a), [column('NAME')]),
    'cantTell needs-a-person layouts.unknown',
  ],
  [
    'a describe shows both',
    columnsOn({
      contents: [content(a, { Xtoken: [] })],
      described: [
        {
          id: a.id,
          relatedLists: [
            {
              name: 'Rcontacts',
              sobject: 'Contact',
              columns: complete.map((name) => ({ name, field: name })),
            },
          ],
        },
      ],
      lists: [sharing, relatedList('Rcontacts', 'Contact', true)],
    }),
    'passed connection-columns.passed',
  ],
  [
    'nothing of the layout could be read',
    columnsOn({ contents: null }),
    'cantTell needs-a-person layouts.unknown',
  ],
  [
    'more layouts are in use than are read',
    columnsOn({ contents: [content(a, { Rcontacts: complete })] }, { ...allRead(a), further: 1 }),
    'cantTell needs-a-person layouts.further',
  ],
  [
    'a shared object has no layout that is shown',
    columnsOn({ contents: [content(a, { Rcontacts: complete })] }, { ...allRead(a), without: ['Product2'] }),
    'cantTell needs-a-person layouts.none',
  ],
  [
    'no layout has such a list',
    columnsOn({ contents: [content(a, { Rsharing: [] })] }),
    'inapplicable connection-columns.no-lists',
  ],
  ['the feature is off', off, 'cantTell not-yet feature.first'],
  ['the feature is retired', retired, 'inapplicable feature.retired'],
]);

testCheck(listViews, [
  ['the feature is on', { feature: 'on' }, 'cantTell needs-a-person'],
  ['the feature is off', { feature: 'off' }, 'cantTell not-yet feature.first'],
  ['the feature is retired', { feature: 'retired' }, 'inapplicable feature.retired'],
]);
