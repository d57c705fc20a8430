import type { Fact, Read } from '@orgready/guides/model/fact';
import type { Guide } from '@orgready/guides/model/guide';
import type { AnsweredContext } from '@orgready/guides/model/setup-context';
import { withDependencies } from '@orgready/guides/plan';
import type { Readings } from '@orgready/guides/readings';
import { readsOfGathering } from '../verifier/gather.ts';

/** One read as a line: `data: SELECT …`, `tooling: SELECT …`, `get: /path`, `metadata: Type`. */
const showRead = (read: Read): string => {
  switch (read.via) {
    case 'query':
      return `data: ${read.soql}`;
    case 'tooling':
      return `tooling: ${read.soql}`;
    case 'get':
      return `get: /${read.path}`;
    case 'metadata':
    case 'metadataList':
      return `metadata: ${read.type}`;
    case 'usage':
      return 'get: /limits';
    case 'versions':
      return 'get: /services/data/';
  }
};

interface Gathering {
  readonly guide: Pick<Guide, 'whyNot'>;
  readonly readings: Readings;
  readonly setup: AnsweredContext;
}

/** Returns the facts that are read only when somebody asks why the product could not be connected, where what they rest on is known. */
const factsOfAct = ({ guide: { whyNot }, readings }: Gathering): readonly Fact<unknown>[] =>
  whyNot === undefined
    ? []
    : withDependencies([whyNot.found]).filter((fact) => fact.after.every((earlier) => readings.has(earlier)));

/** Every read of these gatherings, and of what can be asked then, each once, by its line. */
export const readsOfAll = (gathered: readonly Gathering[]): ReadonlyMap<string, Read> =>
  new Map(
    gathered
      .flatMap((one) =>
        readsOfGathering([...one.readings.keys(), ...factsOfAct(one)], one.readings, one.setup),
      )
      .map((read) => [showRead(read), read]),
  );
