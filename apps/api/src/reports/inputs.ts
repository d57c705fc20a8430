import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type Description, parseDescription } from './description.ts';

const folder = new URL('inputs/', import.meta.url);

/** Returns an input as its file has it. */
const readInput = (id: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8'));

/** Returns the change of a blueprint that an input describes, in the place that the guide's parameters have for it. */
export const changeOf = (id: string): { readonly path: string; readonly value: unknown } => {
  const { change } = z
    .object({ change: z.strictObject({ path: z.string(), value: z.unknown() }) })
    .parse(readInput(id));
  return { ...change, path: change.path.replace(/^integration\./, '') };
};

/** Returns the state that an input describes; of a sequence, the state in which it starts. */
export const describedBy = (id: string): Description => {
  const { scenario, start } = readInput(id);
  return parseDescription(scenario ?? start);
};
