import { z } from 'zod';
import { coreQuirks, coreState } from '../org/core-state.ts';
import { Org } from '../org/org.ts';
import type { Part } from '../org/part.ts';
import * as files from './files.ts';

type Exports = { [F in keyof typeof files]: (typeof files)[F][keyof (typeof files)[F]] }[keyof typeof files];
type StateOf<E> = E extends Part<infer State, z.ZodRawShape, unknown> ? State : never;
type QuirksOf<E> = E extends Part<z.ZodRawShape, infer Quirks, unknown> ? Quirks : never;
type Intersection<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void
  ? I
  : never;

type StateShape = typeof coreState & Intersection<StateOf<Exports>>;
type QuirksShape = typeof coreQuirks & Intersection<QuirksOf<Exports>>;

/**
 * The state of one simulated org, from which the simulator makes Salesforce's rows: what the files of the tables
 * declare, and a small core. A property that is omitted is as in an ordinary Enterprise org.
 */
export type OrgState = Readonly<z.input<z.ZodObject<StateShape>>> & {
  readonly quirks?: Readonly<z.input<z.ZodObject<QuirksShape>>>;
};

type AnyPart = Pick<Part<z.ZodRawShape, z.ZodRawShape, unknown>, 'state' | 'quirks' | 'in' | 'faults'>;

const isPart = (value: unknown): value is AnyPart =>
  typeof value === 'object' && value !== null && 'declaredIn' in value;

/** The parts of all files. */
const parts: readonly AnyPart[] = Object.values(files)
  .flatMap((file): unknown[] => Object.values(file))
  .filter(isPart);

const merge = (shapes: readonly z.ZodRawShape[]): z.ZodRawShape => Object.assign({}, ...shapes);

const stateSchema = z.strictObject({
  ...merge(parts.map(({ state }) => state)),
  ...coreState,
  quirks: z.strictObject({ ...merge(parts.map(({ quirks }) => quirks)), ...coreQuirks }).prefault({}),
});

/** A state with all its defaults. */
type WholeState = z.output<z.ZodObject<StateShape>> & {
  readonly quirks: z.output<z.ZodObject<QuirksShape>>;
};

const completed = new WeakMap<OrgState, WholeState>();

const freeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
};

/**
 * Returns the state with its defaults. Throws if it has properties that nothing declares or values of the wrong type.
 */
export const completeState = (state: OrgState): WholeState => {
  const known = completed.get(state);
  if (known) return known;
  const parsed = stateSchema.safeParse(state);
  if (!parsed.success) throw new Error(`${state.name}: ${z.prettifyError(parsed.error)}`);
  // Orgs are made of it again and again: what happens in one must not change the next one.
  const whole = freeze(parsed.data as unknown as WholeState);
  completed.set(state, whole);
  return whole;
};

const makeOrg = (state: OrgState): Org => {
  const org = new Org(completeState(state));
  for (const part of parts) part.in(org);
  const faults = parts.flatMap((part) => part.faults(org));
  if (faults.length > 0) throw new Error(`${state.name}: ${faults.join(' ')}`);
  return org;
};

/** Throws if a state contradicts itself: a scenario must fail when it is loaded, not when it is queried. */
export const makeOrgs = (states: readonly OrgState[]): Org[] => {
  const usernames = new Set<string>();
  for (const { name, users } of states) {
    for (const { username } of users) {
      if (usernames.has(username)) throw new Error(`${name}: the username ${username} is used twice.`);
      usernames.add(username);
    }
  }
  return states.map(makeOrg);
};
