import { answerIfAny } from '../../model/answer.ts';
import { deriveFrom, read } from '../../model/derive.ts';
import { question } from '../answers.ts';
import { plainLinks } from '../names.ts';
import type { SharingSetsParams } from '../params.ts';
import { chosenObject, chosenShape } from './chosen-object.ts';
import { accountShape, contactShape, type ObjectShape } from './object-shape.ts';

type Field = ObjectShape['fields'][number];

/** A way from a record to the account or contact that it is shared by. */
export interface Link {
  /** As a sharing set names it: `Account`, `Asset.Account`. */
  readonly path: string;
  /** The same as a query names it: `AccountId`, `Asset.AccountId`. */
  readonly column: string;
  /** What the user's side has to be. */
  readonly userField: 'Account' | 'Contact';
  /** Labels of the objects on the way, from the record on; the account or contact last. */
  readonly labels: readonly string[];
}

/** `AccountId` is called Account in a sharing set, a custom lookup by its API name (P 7.1). */
const nameOf = (field: string): string => (field.endsWith('__c') ? field : field.replace(/Id$/, ''));

const targets = ['Account', 'Contact'] as const;

const linksOf = (
  label: string,
  shape: ObjectShape,
  shapes: Readonly<Record<(typeof targets)[number], ObjectShape>>,
): readonly Link[] => {
  const to = ({ referenceTo: [target] }: Field) => target;
  const direct = shape.fields.flatMap((field) =>
    targets.flatMap((target): Link[] =>
      to(field) === target
        ? [{ path: nameOf(field.name), column: field.name, userField: target, labels: [label, target] }]
        : [],
    ),
  );
  const indirect = shape.fields.flatMap((field) => {
    const over = to(field);
    const isOwnWay = over === undefined || over === 'User' || over === 'Account' || over === 'Contact';
    if (isOwnWay || field.relationship === null) return [];
    return targets.flatMap((target) =>
      shapes[target].children
        .filter((child) => child.object === over)
        .map(
          (child): Link => ({
            path: `${nameOf(field.name)}.${nameOf(child.field)}`,
            column: `${field.relationship}.${child.field}`,
            userField: target,
            labels: [label, over.replace(/__c$/, ''), target],
          }),
        ),
    );
  });
  return [...direct, ...indirect];
};

/** Every way that the chosen object's records lead to an account or a contact, the direct ones first. */
export const links = deriveFrom({
  id: 'links',
  from: { shape: chosenShape, account: accountShape, contact: contactShape, object: chosenObject },
  derive: ({ shape, account, contact, object }) => {
    const found = linksOf(shape.label, shape, { Account: account, Contact: contact });
    // An account is shared by itself, and so is a contact.
    const own = targets.filter((target) => target.toLowerCase() === object.toLowerCase());
    return read<readonly Link[]>([
      ...found,
      ...own.map((target): Link => ({ path: 'Id', column: 'Id', userField: target, labels: [shape.label] })),
    ]);
  },
});

/** Direct lookups to accounts and contacts: a record that names the user's own proves nothing against a set. */
export const directLinks = deriveFrom({
  id: 'direct-links',
  from: { links },
  derive: ({ links: all }) => read(all.filter(({ column }) => !column.includes('.'))),
});

/** The chosen way; null if the object does not have it. */
export const chosenLink = deriveFrom({
  id: 'chosen-link',
  from: { links, answer: answerIfAny(question.link) },
  derive: ({ links: all, answer }, { params }) => {
    const wanted = (params as SharingSetsParams).link ?? answer;
    if (wanted === null) return read(all[0] ?? null);
    return read(all.find(({ path }) => plainLinks(path) === plainLinks(wanted)) ?? null);
  },
});
