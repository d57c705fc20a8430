import { readFileSync } from 'node:fs';
import { type Description, parseDescription } from './description.ts';

const folder = new URL('inputs/', import.meta.url);

/** Returns an input as its file has it. */
const readInput = (id: string): Readonly<Record<string, unknown>> =>
  JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8'));

/** Returns the state that an input describes; of a sequence, the state in which it starts. */
export const describedBy = (id: string): Description => {
  const { scenario, start } = readInput(id);
  return parseDescription(scenario ?? start);
};
