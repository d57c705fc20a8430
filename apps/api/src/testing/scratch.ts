import { existsSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const inMemory = '/dev/shm';
/** Containers often have 64 MB of it. A run takes 1.2 gigabytes. */
const enough = 4 * 1024 ** 3;

const hasRoom = (folder: string): boolean => {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize >= enough;
};

/**
 * A folder for databases of tests. The product waits for the disk at each commit, and a test has no use for a database
 * that outlives the power: in memory, where there is room, nobody waits.
 */
export const scratch: string = existsSync(inMemory) && hasRoom(inMemory) ? inMemory : tmpdir();
