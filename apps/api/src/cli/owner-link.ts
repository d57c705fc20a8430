import { createExecute } from '../commands/command.ts';
import { actorOf } from '../commands/jobs.ts';
import { createOwnerLink } from '../commands/owner-link.ts';
import { readConfig } from '../config.ts';
import { createGuides } from '../domain/guides.ts';
import { staffLinkUrl } from '../domain/staff-link-url.ts';
import { auditKeyOf, keysOf } from '../keys.ts';
import { createAuditChain } from '../storage/audit-chain.ts';
import { dialectOf } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { storageOn } from '../storage/storage.ts';
import { type Command, exitCodes } from './command.ts';
import { withDatabase } from './open-existing.ts';

export const ownerLink: Command = {
  summary: 'prints a new link that makes the first owner',
  details: [
    'It is good once, for 24 hours, and only while there is no owner; an earlier link is worthless from then on.',
    'The servers may go on running. Owners invite everybody else on the page People.',
  ],
  async run({ env, print, note }) {
    const config = readConfig(env);
    return withDatabase(config, async (db) => {
      const sealer = createSealer(keysOf(config));
      const chain = createAuditChain(auditKeyOf(config));
      const storage = storageOn(db, dialectOf(config.databaseUrl), sealer, chain);
      const execute = createExecute({
        storage,
        guides: createGuides([], false),
        clock: Date.now,
        subscriptions: { verifier: [] },
        committing: async () => undefined,
        committed: () => undefined,
      });
      const token = await createOwnerLink(execute, actorOf('operator'), { replaces: true });
      if (token === undefined) {
        note('There is an owner already. An owner invites people, and makes links for new passwords.');
        return exitCodes.wrong;
      }
      print(staffLinkUrl(config.publicUrl, token));
      return exitCodes.ok;
    });
  },
};
