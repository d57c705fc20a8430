import { randomBytes } from 'node:crypto';
import type { Simulator } from '@orgready/org-simulator';
import { dialectOf } from '../../storage/database.ts';
import { createSealer, type Sealer } from '../../storage/seal.ts';
import { openStorage, type Storage } from '../../storage/storage.ts';
import type { World } from '../salesforce.ts';
import { type Listener, listen, startServer, stopListening } from '../server.ts';
import { type Contents, openTables } from '../tables.ts';
import { offered } from '../test-guide/offered.ts';
import { startTestOrg } from '../test-guide/org.ts';
import type { Prepared } from './action.ts';
import { actions } from './actions.ts';
import { hideRandom } from './compare.ts';
import type { Original } from './originals.ts';
import { killVictim, type Reached, type Try } from './victims.ts';

/** Everything that all tries share. */
export interface Scene {
  readonly original: Original;
  readonly sealer: Sealer;
  readonly listener: Listener;
  readonly prepared: ReadonlyMap<string, Prepared>;
  /** What is in the original. */
  readonly before: Contents;
  /** Hides what differs from run to run. */
  hide(contents: Contents): Contents;
  /** The product in this process, known to browsers by the same origin as every other one. */
  openWorld(storage: Storage): Promise<World>;
  /** Has a process make all tries, each as far as it may get, and kill itself then. Returns how far they got. */
  kill(tries: readonly Try[]): Promise<readonly Reached[]>;
  close(): Promise<void>;
}

const usernameOf = (action: string): string => `${action.replaceAll(' ', '.')}@larkspur.example`;

/** A database in which every action is prepared. */
const prepareAll = async (
  original: Original,
  sealer: Sealer,
  openWorld: Scene['openWorld'],
): Promise<Pick<Scene, 'prepared' | 'before'>> => {
  const world = await openWorld(await openStorage(dialectOf(original.url), sealer));
  const prepared = new Map<string, Prepared>();
  for (const [name, action] of Object.entries(actions))
    prepared.set(name, await action.prepare(world, usernameOf(name)));
  await world.close();
  const tables = openTables(dialectOf(original.url));
  const before = await tables.read();
  await tables.close();
  return { prepared, before };
};

/** @param cache a folder in which processes keep what they have compiled. */
export const openScene = async (original: Original, cache: string): Promise<Scene> => {
  const key = randomBytes(32);
  const sealer = createSealer([key]);
  const listener = await listen();
  const { origin } = listener;
  const simulator: Simulator = await startTestOrg(origin, Object.keys(actions).map(usernameOf));
  const setting = { key: key.toString('hex'), origin, salesforce: simulator.url };
  const openWorld = async (storage: Storage): Promise<World> => {
    const server = await startServer({ guides: offered, storage, salesforce: simulator.url, listener });
    return { server, simulator, close: server.close };
  };
  const { prepared, before } = await prepareAll(original, sealer, openWorld);
  return {
    original,
    sealer,
    listener,
    prepared,
    before,
    hide: hideRandom(before),
    openWorld,
    kill: (tries) => killVictim(setting, tries, cache),
    async close() {
      await simulator.close();
      await stopListening(listener);
      await original.close();
    },
  };
};
