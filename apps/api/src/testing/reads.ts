import type { Read } from '@orgready/guides/model/fact';
import type { AnsweredContext } from '@orgready/guides/model/setup-context';
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

/** Every read of these gatherings, each once, by its line. */
export const readsOfAll = (
  gathered: readonly { readonly readings: Readings; readonly setup: AnsweredContext }[],
): ReadonlyMap<string, Read> =>
  new Map(
    gathered
      .flatMap(({ readings, setup }) => readsOfGathering([...readings.keys()], readings, setup))
      .map((read) => [showRead(read), read]),
  );
