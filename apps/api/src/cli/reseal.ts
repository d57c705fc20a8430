import { readConfig } from '../config.ts';
import { keysOf } from '../keys.ts';
import { resealColumn } from '../storage/reseal.ts';
import { createSealer } from '../storage/seal.ts';
import { sealedColumns } from '../storage/sealed-columns.ts';
import { type Command, exitCodes } from './command.ts';
import { withDatabase } from './open-existing.ts';

/** Lines of progress come at most this often, in milliseconds. */
const often = 1_000;

export const reseal: Command = {
  summary: 'seals every secret in the database with the first key of SECRET_KEYS',
  details: [
    'Start the servers with the new key first and the old one behind it, then run this, then take the old key out.',
    'The servers may go on running. A run that is interrupted goes on where it was when it is started again.',
  ],
  async run({ env, print, note, signal }) {
    const config = readConfig(env);
    return withDatabase(config, async (db) => {
      const sealer = createSealer(keysOf(config), ({ keyId, reason, table, column }) =>
        note(`${table}.${column}: records of key ${keyId} cannot be opened. ${reason}`),
      );
      const counts = await Promise.all(sealedColumns.map((column) => column.countByKey(db)));
      const total = counts
        .flat()
        .reduce((sum, { keyId, count }) => sum + (keyId === sealer.keyId ? 0 : count), 0);
      let done = 0;
      let noted = performance.now();
      const progress = (count: number) => {
        done += count;
        if (performance.now() - noted < often) return;
        noted = performance.now();
        note(`${done} of ${total} resealed`);
      };
      let lost = 0;
      for (const column of sealedColumns)
        lost += (await resealColumn(db, sealer, column, progress, signal)).lost;
      const summary = `${done} of ${total} records resealed with key ${sealer.keyId}`;
      if (signal.aborted) {
        note(`${summary}; interrupted. Run it again to go on`);
        return exitCodes.wrong;
      }
      print(lost === 0 ? `${summary}; every other key can be taken out of SECRET_KEYS` : summary);
      if (lost > 0)
        note(`${lost} records cannot be opened with any key of SECRET_KEYS; what they hold counts as gone`);
      return lost === 0 ? exitCodes.ok : exitCodes.wrong;
    });
  },
};
