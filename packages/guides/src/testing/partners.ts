import type { LayoutInUse, Layouts } from '../salesforce-to-salesforce/facts/layouts.ts';
import type {
  ConnectionColumn,
  ListColumn,
  RelatedList,
} from '../salesforce-to-salesforce/facts/related-lists.ts';
import type { SeenLayouts } from '../salesforce-to-salesforce/layout-lists.ts';

// Values of facts of the guide of Salesforce to Salesforce, for the tables of its checks.

/** What checks get while the feature is on. */
export const on = <T>(value: T) => ({ found: { is: 'on', value } }) as const;
export const off = { found: { is: 'off' } } as const;
export const retired = { found: { is: 'retired' } } as const;

const account = { name: 'Account', id: 'Account' };
export const layout = (name: string): LayoutInUse => ({
  id: `00hQl0000${name.slice(0, 6).padStart(6, '0')}AAA`,
  object: account,
  name,
  fullName: `Account-${name}`,
  profiles: ['Standard User'],
});
export const allRead = (...all: readonly LayoutInUse[]): Layouts => ({ all, further: 0, without: [] });

export const relatedList = (token: string, of: string, isDescribable = false): RelatedList => ({
  parent: 'Account',
  of,
  id: `Account.${token}`,
  label: token,
  names: [token],
  isDescribable,
});
export const sharing = relatedList('Rsharing', 'PartnerNetworkRecordConnection');
export const contacts = relatedList('Rcontacts', 'Contact');

export const column = (name: string, is: ConnectionColumn | null = null): ListColumn => ({
  list: contacts.id,
  is,
  names: [name],
  isDescribable: false,
});

/** A layout as Metadata shows it: its related lists, each with its columns. */
export const content = (of: LayoutInUse, lists: Readonly<Record<string, readonly string[]>>) => ({
  fullName: of.fullName,
  relatedLists: Object.entries(lists).map(([list, fields]) => ({ relatedList: list, fields: [...fields] })),
});

export const seen = (inUse: readonly LayoutInUse[], more: Partial<SeenLayouts>): SeenLayouts => ({
  contents: null,
  described: null,
  lists: [sharing, contacts],
  inUse,
  ...more,
});
