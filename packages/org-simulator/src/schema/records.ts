import { z } from 'zod';
import { listOf } from '../org/list-of.ts';
import { fieldOf, keyPrefixOf } from '../org/objects.ts';
import { definePart } from '../org/part.ts';
import type { DataRecord } from '../org/record-access.ts';
import { to18 } from '../salesforce-id.ts';

const value = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** Records of the customer's objects. An object of which a state declares none has two samples. */
export const records = definePart({
  state: {
    /** By object, each with its columns: `Id` of 15 characters, `OwnerId` as a username, lookups as ids. */
    records: z.record(z.string(), listOf(z.record(z.string(), value))).default({}),
  },
  start: (declared, org): DataRecord[] =>
    Object.entries(declared.records).flatMap(([object, rows]) =>
      rows.map(({ Id, OwnerId, ...others }) => {
        const ownerId = OwnerId === undefined ? org.builder.id : org.userId(String(OwnerId));
        const own = org.objects.find(({ name }) => name === object);
        const columns = Object.entries(others).map(([name, one]) => {
          const isLookup = own && fieldOf(own, name)?.type === 'reference';
          return [name, isLookup && typeof one === 'string' ? to18(one) : one] as const;
        });
        const id = to18(String(Id));
        return { object, id, ownerId, values: { ...Object.fromEntries(columns), Id: id, OwnerId: ownerId } };
      }),
    ),
  faults: (declared, org) =>
    Object.entries(declared.records).flatMap(([object, rows]) => {
      const own = org.objects.find(({ name }) => name === object);
      if (!own) return [`there is no object ${object}.`];
      const prefix = keyPrefixOf(org.objects, own);
      const owners = new Set(org.users.map(({ username }) => username));
      return rows.flatMap((row) => [
        ...(String(row.Id).startsWith(prefix) ? [] : [`${object} ${row.Id} does not start with ${prefix}.`]),
        ...(row.OwnerId === undefined || owners.has(String(row.OwnerId))
          ? []
          : [`${row.OwnerId} owns a record and is no user.`]),
        ...Object.keys(row)
          .filter((name) => !fieldOf(own, name))
          .map((name) => `${object} has no field ${name}.`),
      ]);
    }),
});
