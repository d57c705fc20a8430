import type { ApiCall } from '@orgready/shared/contract/entities';

/** Calls of one check follow each other within this time, in milliseconds. */
const pause = 30_000;

/** Returns the calls in groups, one a check: a longer pause begins another. @param calls newest first. */
export const callGroups = (calls: readonly ApiCall[]): readonly (readonly ApiCall[])[] => {
  const groups: ApiCall[][] = [];
  for (const call of calls) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group && before && before.at - call.at <= pause) group.push(call);
    else groups.push([call]);
  }
  return groups;
};

/** Returns what one statement reads: objects, or types of metadata. */
const namesIn = (asked: string): readonly string[] => {
  const types = /^(?:list|read)Metadata (\w+(?:, \w+)*)/.exec(asked)?.[1];
  return types?.split(', ') ?? [...asked.matchAll(/\bFROM (\w+)/g)].map(([, name = '']) => name);
};

/** Returns the objects that the statements of a call read, each once. */
export const objectsRead = ({ asked }: Pick<ApiCall, 'asked'>): readonly string[] => [
  ...new Set(asked.flatMap(namesIn)),
];
