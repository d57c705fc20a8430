import type { z } from 'zod';
import type { Org } from './org.ts';

/** The properties of an org's state that one file declares, with their defaults. */
type Declared<State extends z.ZodRawShape, Quirks extends z.ZodRawShape> = z.output<z.ZodObject<State>> & {
  readonly quirks: z.output<z.ZodObject<Quirks>>;
};

interface Definition<State extends z.ZodRawShape, Quirks extends z.ZodRawShape, Live> {
  /** Properties of `OrgState`. */
  readonly state?: State;
  /** Properties of `OrgState.quirks`: what this org refuses or does not have. */
  readonly quirks?: Quirks;
  /** Returns what the org has when it is loaded. It may use other parts. */
  readonly start: (declared: Declared<State, Quirks>, org: Org) => Live;
  /** Returns a sentence for each contradiction in the state; called when all parts have started. */
  readonly faults?: (declared: Declared<State, Quirks>, org: Org) => readonly string[];
  /** Returns a function that undoes later writes of the API. */
  readonly save?: (live: Live) => () => void;
}

/** A part of every org: what a state declares about it, and what the org has of it now. */
export interface Part<State extends z.ZodRawShape, Quirks extends z.ZodRawShape, Live> {
  readonly state: State;
  readonly quirks: Quirks;
  start(org: Org): Live;
  save(live: Live): () => void;
  faults(org: Org): readonly string[];
  /** Returns what the state declared: it never changes. */
  declaredIn(org: Org): Declared<State, Quirks>;
  /** Returns what this org has now. */
  in(org: Org): Live;
}

type Nothing = Record<never, never>;

export const definePart = <
  Live,
  State extends z.ZodRawShape = Nothing,
  Quirks extends z.ZodRawShape = Nothing,
>({
  state,
  quirks,
  start,
  faults = () => [],
  save = () => () => {},
}: Definition<State, Quirks, Live>): Part<State, Quirks, Live> => {
  // `makeOrgs` has parsed the state by a schema that is made of all parts.
  const declaredIn = (org: Org) => org.declared as unknown as Declared<State, Quirks>;
  const part: Part<State, Quirks, Live> = {
    state: state ?? ({} as State),
    quirks: quirks ?? ({} as Quirks),
    start: (org) => start(declaredIn(org), org),
    save,
    faults: (org) => faults(declaredIn(org), org),
    declaredIn,
    in: (org) => org.live(part),
  };
  return part;
};

/** Returns a sentence for each name that is not known. */
export const unknownNames = (
  what: string,
  names: readonly string[],
  known: ReadonlySet<string>,
): readonly string[] =>
  names.filter((name) => !known.has(name)).map((name) => `there is no ${what} ${name}.`);
