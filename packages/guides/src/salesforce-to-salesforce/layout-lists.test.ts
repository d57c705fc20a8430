import { expect, it } from 'vitest';
import type { LayoutInUse } from './facts/layouts.ts';
import type { RelatedList } from './facts/related-lists.ts';
import { listOnLayout, type SeenLayouts } from './layout-lists.ts';

const layout: LayoutInUse = {
  id: '00h000000000001AAA',
  object: { name: 'Account', id: 'Account' },
  name: 'Account Layout',
  fullName: 'Account-Account Layout',
  profiles: ['Standard User'],
};
const list = (name: string, of: string, isDescribable = false): RelatedList => ({
  parent: 'Account',
  of,
  id: `Account.${name}`,
  label: name,
  names: [name],
  isDescribable,
});
const sharing = list('Rsharing', 'PartnerNetworkRecordConnection');
const contacts = list('Rcontacts', 'Contact');

const content = (...names: string[]) => ({
  fullName: layout.fullName,
  relatedLists: names.map((relatedList) => ({ relatedList, fields: [] })),
});
const described = (...lists: RelatedList[]) => ({
  id: layout.id,
  relatedLists: lists.map(({ names: [name = ''], of }) => ({ name, sobject: of, columns: [] })),
});
const seen = (more: Partial<SeenLayouts>): SeenLayouts => ({
  contents: null,
  described: null,
  lists: [sharing, contacts],
  inUse: [layout],
  ...more,
});
const describable = { ...sharing, isDescribable: true };

it.each<[string, SeenLayouts, RelatedList, string]>([
  ['Metadata names it', seen({ contents: [content('Rcontacts', 'Rsharing')] }), sharing, 'shown'],
  ['a describe shows it', seen({ described: [described(contacts, sharing)] }), sharing, 'shown'],
  ['every name on it is another list', seen({ contents: [content('Rcontacts')] }), sharing, 'missing'],
  ['there is no list on it', seen({ contents: [content()] }), sharing, 'missing'],
  ['a name on it is unknown', seen({ contents: [content('Rcontacts', 'Xtoken')] }), sharing, 'unknown'],
  ['a describe would show it', seen({ described: [described(contacts)] }), describable, 'missing'],
  ['a describe never shows it', seen({ described: [described(contacts)] }), sharing, 'unknown'],
  ['nothing could be read', seen({}), sharing, 'unknown'],
  [
    'only another layout was read',
    seen({ contents: [{ ...content(), fullName: 'Account-Other' }], inUse: [layout, layout] }),
    sharing,
    'unknown',
  ],
])('a layout of which %s', (_state, what, wanted, expected) => {
  expect(listOnLayout(what, layout, wanted)).toBe(expected);
});
