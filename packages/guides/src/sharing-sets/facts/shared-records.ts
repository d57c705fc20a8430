import { z } from 'zod';
import { answerTo } from '../../model/answer.ts';
import { deriveFrom, read, readFrom, unread } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import { question } from '../answers.ts';
import { chosenObject, chosenShape } from './chosen-object.ts';
import { chosenLink, directLinks, type Link } from './links.ts';

/** At most this many records on each side: `UserRecordAccess` takes 200 at once (P 7.5). */
export const most = 100;

/** A record with what it leads to, by the column of a query. */
export interface SampleRecord {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string | null;
  readonly values: ReadonlyMap<string, string>;
}

const idIn = (row: Readonly<Record<string, unknown>>, column: string): string | undefined => {
  const [first = '', second] = column.split('.');
  const value = row[first];
  if (second === undefined) return typeof value === 'string' ? value : undefined;
  return typeof value === 'object' && value !== null
    ? idIn(value as Record<string, unknown>, second)
    : undefined;
};

/** The value that a record must lead to: the account of the sample, or its contact. */
const wanted = deriveFrom({
  id: 'wanted-target',
  from: {
    link: chosenLink,
    account: answerTo(question.account),
    contact: answerTo(question.contact),
  },
  // Without the lookup there are no records to look for.
  derive: ({ link, account, contact }) =>
    link === null ? unread('not-yet') : read({ link, id: link.userField === 'Account' ? account : contact }),
});

const from = { target: wanted, direct: directLinks, shape: chosenShape, object: chosenObject };

const columnsOf = (
  link: Link,
  direct: readonly Link[],
  shape: { readonly nameField: string | null; readonly fields: readonly { readonly name: string }[] },
) => {
  const owner = shape.fields.some(({ name }) => name === 'OwnerId') ? ['OwnerId'] : [];
  return [
    ...new Set([
      'Id',
      ...(shape.nameField === null ? [] : [shape.nameField]),
      ...owner,
      ...direct.map(({ column }) => column),
      link.column,
    ]),
  ];
};

const sampleOf = (id: string, condition: (column: string, value: string) => string) =>
  defineFact({
    id,
    reads: 'reads.sharedRecords',
    requires: [],
    ...readFrom(from, ({ target, direct, shape, object }) => ({
      via: 'query',
      soql: `SELECT ${columnsOf(target.link, direct, shape).join(', ')} FROM ${object} WHERE ${condition(target.link.column, quote(target.id))} LIMIT ${most}`,
    })),
    shape: z.array(z.looseObject({ Id: z.string() })),
  });

const ownRows = sampleOf('records-of-target', (column, id) => `${column} = ${id}`);
const otherRows = sampleOf('records-of-others', (column, id) => `${column} != ${id} AND ${column} != NULL`);

const samplesOf = (id: string, rows: typeof ownRows) =>
  deriveFrom({
    id,
    from: { rows, link: chosenLink, direct: directLinks, shape: chosenShape },
    derive: ({ rows: all, link, direct, shape }) =>
      read(
        all.map((row): SampleRecord => {
          const columns = [...direct.map(({ column }) => column), ...(link ? [link.column] : [])];
          const name = shape.nameField === null ? undefined : idIn(row, shape.nameField);
          return {
            id: row.Id,
            name: name ?? row.Id,
            ownerId: idIn(row, 'OwnerId') ?? null,
            values: new Map(columns.map((column) => [column, idIn(row, column) ?? ''])),
          };
        }),
      ),
  });

/** Records that the set shares with the sample customer. */
export const ownRecords = samplesOf('own-records', ownRows);
/** Records of other accounts or contacts. */
export const otherRecords = samplesOf('other-records', otherRows);
