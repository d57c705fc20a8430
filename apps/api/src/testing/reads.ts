import type { Read } from '@orgready/guides/model/fact';
import { type Simulator, startSimulator } from '@orgready/org-simulator';
import { createDescribeCache } from '../verifier/describe-cache.ts';
import { readsOfGathering } from '../verifier/gather.ts';
import { allScenarios, verifyScenario } from './scenario.ts';

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
  }
};

const readsIn = async (simulator: Simulator): Promise<Read[]> => {
  const reads: Read[] = [];
  for (const { name, guide, scenario } of allScenarios) {
    simulator.reset(name);
    const { readings, setup } = await verifyScenario(simulator, guide, scenario, {
      describes: createDescribeCache(),
    });
    reads.push(...readsOfGathering([...readings.keys()], readings, setup));
  }
  return reads;
};

/** Every read that any guide sends in any of its scenarios, each once, by its line. */
export const allReads = async (): Promise<ReadonlyMap<string, Read>> => {
  const [first] = allScenarios;
  if (!first) throw new Error('There are no scenarios');
  const simulator = await startSimulator({ scenario: first.name });
  try {
    const reads = await readsIn(simulator);
    return new Map(reads.map((read) => [showRead(read), read]));
  } finally {
    await simulator.close();
  }
};
