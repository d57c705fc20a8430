import { parse } from 'yaml';
import { z } from 'zod';

const service = z.object({
  image: z.string(),
  build: z.object({ context: z.string(), target: z.string() }).optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  profiles: z.array(z.string()).default([]),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  depends_on: z.union([z.array(z.string()), z.record(z.string(), z.unknown())]).default([]),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  networks: z.union([
    z.array(z.string()),
    z.record(z.string(), z.object({ aliases: z.array(z.string()).default([]) })),
  ]),
});
export type Service = z.infer<typeof service>;

const file = z.object({
  services: z.record(z.string(), service),
  networks: z.record(z.string(), z.unknown()),
  volumes: z.record(z.string(), z.unknown()),
});

/** Variables that a compose file puts in, as `${NAME}`, `${NAME:-value if empty}` or `${NAME:?fault if empty}`. */
const variable = /\$\{(?<name>\w+)(?<kind>:[-?])?(?<other>[^}]*)\}/g;

/** Returns the names of the variables that a compose file puts in, and whether each has to be set. */
export const variablesIn = (text: string): ReadonlyMap<string, 'required' | 'optional'> => {
  const found = new Map<string, 'required' | 'optional'>();
  for (const { groups } of text.matchAll(variable)) {
    const { name = '', kind } = groups ?? {};
    if (kind === ':?' || !found.has(name)) found.set(name, kind === ':?' ? 'required' : 'optional');
  }
  return found;
};

/** Reads a compose file as `docker compose` does with these values. */
export const readCompose = (text: string, values: Readonly<Record<string, string>>) => {
  const putIn = (given: string): string =>
    given.replaceAll(variable, (_all, name: string, kind: string | undefined, other: string) => {
      const value = values[name] ?? '';
      if (value !== '') return value;
      if (kind === ':?') throw new Error(`${name} is not set: ${other}`);
      return kind === ':-' ? other : '';
    });
  return file.parse(
    parse(text, (_key, value) => (typeof value === 'string' ? putIn(value) : value), { merge: true }),
  );
};

/** Reads a file of `NAME=value` lines. */
export const readValues = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => /^\w+=/.test(line))
      .map((line) => line.split(/=(.*)/s, 2) as [string, string]),
  );
