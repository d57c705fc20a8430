import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Description, parseDescription } from './description.ts';

const folder = new URL('inputs/', import.meta.url);

/** Returns an input as its file has it. */
const readInput = (id: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8'));

/** Returns the id of the report that an input is from; null for a further text. */
export const reportOf = (id: string): string | null =>
  z.object({ report: z.string().nullable() }).parse(readInput(id)).report;

/** Returns the change of a blueprint that an input describes, in the place that the guide's parameters have for it. */
export const changeOf = (id: string): { readonly path: string; readonly value: unknown } => {
  const { change } = z
    .object({ change: z.strictObject({ path: z.string(), value: z.unknown() }) })
    .parse(readInput(id));
  return { ...change, path: change.path.replace(/^integration\./, '') };
};

/** Rows that a sequence adds to the org before it looks at it. */
const addedRequest = z.strictObject({ table: z.literal('PackageInstallRequest'), add: z.unknown() });

/** Returns the requests to install that the actions of a sequence add. */
const requestsIn = (actions: unknown): readonly unknown[] =>
  z
    .array(z.string())
    .parse(actions)
    .flatMap((action) => /^set the org to (\{.*\})$/.exec(action)?.[1] ?? [])
    .map((json) => addedRequest.parse(JSON.parse(json)).add);

/** Returns the state that an input describes; of a sequence, the state in which it starts, with the rows that it adds. */
export const describedBy = (id: string): Description => {
  const { scenario, start, then = [] } = readInput(id);
  const { org, ...rest } = z.looseObject({ org: z.looseObject({}) }).parse(scenario ?? start);
  const installRequests = requestsIn(then);
  return parseDescription({ ...rest, org: installRequests.length > 0 ? { ...org, installRequests } : org });
};
