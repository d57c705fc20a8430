import { isHiddenLicense } from '../../hidden-license.ts';
import { deriveFrom, ifAsked, read } from '../../model/derive.ts';
import { sameId } from '../../salesforce-id.ts';
import { licenseKind } from '../licenses.ts';
import { mappingsFor } from '../mapping.ts';
import { plainLinks } from '../names.ts';
import { chosenObject } from './chosen-object.ts';
import { contact } from './contact.ts';
import { customerUser } from './customer-user.ts';
import { chosenLink, directLinks, type Link, links } from './links.ts';
import { recordAccess } from './record-access.ts';
import { relatedAccounts } from './related-accounts.ts';
import { most, otherRecords, ownRecords, type SampleRecord } from './shared-records.ts';
import { type SharingSet, sharingSets } from './sharing-sets.ts';

interface Access {
  readonly read: boolean;
  readonly edit: boolean;
}
export interface ProvenRecord extends SampleRecord {
  readonly access: Access;
}

/** Records on which the sharing set can be proved, with what the user may do with each. */
export interface Proof {
  /** Of the account or contact, as far as this reader can see them. */
  readonly own: readonly ProvenRecord[];
  /** Those of them to which the set is the only way: neither owned by the user nor naming the user's contact. */
  readonly telling: readonly ProvenRecord[];
  /** Records of the account or contact that were looked for: `own`, and those that Salesforce says nothing of. */
  readonly count: number;
  /** The org may have more of them than are read. */
  readonly isSample: boolean;
  /** Records of others, to which no way leads that is known. */
  readonly foreign: readonly ProvenRecord[];
  /** `foreign`, and those that Salesforce says nothing of. */
  readonly foreignCount: number;
  /** A mapping of the profile that leads over lookups that were not read: what it reaches is unknown. */
  readonly unfollowed: string | null;
  /** Users of the license have roles and may see records by other ways too; or the license is not shown. */
  readonly hasRoles: boolean;
}

interface Person {
  readonly userId: string;
  readonly contactId: string;
  readonly accounts: readonly string[];
}

const isAmong = (id: string, ids: readonly string[]): boolean =>
  id !== '' && ids.some((one) => sameId(one, id));

const namesContact = (record: SampleRecord, direct: readonly Link[], contactId: string): boolean =>
  direct.some(
    ({ userField, column }) =>
      userField === 'Contact' && isAmong(record.values.get(column) ?? '', [contactId]),
  );

/** Mappings of the profile beside the wanted one: by column where they were read, else by their words. */
const others = (
  sets: readonly SharingSet[],
  profile: string,
  { object, link }: { readonly object: string; readonly link: Link },
  all: readonly Link[],
  known: (column: string) => boolean,
) =>
  mappingsFor(sets, { name: profile }, object)
    .map(({ mapping }) => mapping)
    .filter(
      ({ userField, objectField }) =>
        userField.toLowerCase() !== link.userField.toLowerCase() ||
        plainLinks(objectField) !== plainLinks(link.path),
    )
    .map(({ userField, objectField }) => {
      const way = all.find(({ path }) => plainLinks(path) === plainLinks(objectField));
      const isFollowed =
        way !== undefined &&
        known(way.column) &&
        /^(?:account|contact|contact\.relatedaccount)$/i.test(userField);
      return isFollowed ? { column: way.column } : { unfollowed: `${userField} = ${objectField}` };
    });

export const proof = deriveFrom({
  id: 'proof',
  from: {
    user: customerUser,
    contact,
    own: ownRecords,
    foreign: otherRecords,
    access: ifAsked(recordAccess),
    related: relatedAccounts,
    links,
    direct: directLinks,
    sets: sharingSets,
    object: chosenObject,
    link: chosenLink,
  },
  derive: ({
    user,
    contact: person,
    own,
    foreign,
    access,
    related,
    links: all,
    direct,
    sets,
    object,
    link: chosen,
  }) => {
    const who: Person = {
      userId: user.id,
      contactId: person.id,
      accounts: [...(person.accountId === null ? [] : [person.accountId]), ...related],
    };
    const withAccess = (records: readonly SampleRecord[]): readonly ProvenRecord[] =>
      records.flatMap((record) => {
        const found = access?.get(record.id);
        return found ? { ...record, access: found } : [];
      });
    const isOwner = ({ ownerId }: SampleRecord) => ownerId !== null && sameId(ownerId, who.userId);
    const isNamed = (record: SampleRecord) => namesContact(record, direct, who.contactId);
    const columns = new Set([...own, ...foreign].flatMap(({ values }) => [...values.keys()]));
    const ways = chosen
      ? others(sets, user.profile, { object, link: chosen }, all, (column) => columns.has(column))
      : [];
    const unfollowed = ways.flatMap((way) => ('unfollowed' in way ? way.unfollowed : []));
    const ids = [who.contactId, ...who.accounts];
    const isReached = (record: SampleRecord) =>
      [...record.values.values()].some((value) => isAmong(value, ids)) || isAmong(record.id, ids);
    const seenOwn = withAccess(own);
    const unrelated = foreign.filter((record) => !isOwner(record) && !isReached(record));
    return read<Proof>({
      own: seenOwn,
      telling: seenOwn.filter((record) => !isOwner(record) && !isNamed(record) && !isAmong(record.id, ids)),
      count: own.length,
      isSample: own.length >= most,
      foreign: withAccess(unrelated),
      foreignCount: unrelated.length,
      unfollowed: unfollowed[0] ?? null,
      hasRoles: licenseKind(user.license) === 'roles' || isHiddenLicense(user.license),
    });
  },
});
