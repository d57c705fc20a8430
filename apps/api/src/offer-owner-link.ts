import type { Logger } from 'pino';
import { actorOf } from './commands/jobs.ts';
import { createOwnerLink } from './commands/owner-link.ts';
import type { Deps } from './deps.ts';
import { staffLinkUrl } from './domain/staff-link-url.ts';

/** What the log says while there is no owner and no terminal. */
export const noOwnerYet = 'nobody owns this deployment yet; pnpm orgready owner-link prints a link';

/** What a start needs of a terminal. */
export interface Terminal {
  /** False where what is written goes to a log. */
  readonly isTerminal: boolean;
  write(line: string): void;
}

/**
 * Prints the link that makes the first owner, while there is none: to a terminal only, because logs are kept and read by
 * others. Without a terminal the log names the command that prints it.
 */
export const offerOwnerLink = async (
  { execute, storage, config }: Pick<Deps, 'execute' | 'storage' | 'config'>,
  { isTerminal, write }: Terminal,
  log: Pick<Logger, 'warn'>,
): Promise<void> => {
  // The identity provider decides who is an owner.
  if (config.oidc !== null || (await storage.people.hasOwner())) return;
  const token = isTerminal
    ? await createOwnerLink(execute, actorOf('start'), { replaces: false })
    : undefined;
  if (token === undefined) log.warn(noOwnerYet);
  else
    write(
      `\nNobody owns this deployment yet. This link makes the first owner; it is good once, for 24 hours:\n\n  ${staffLinkUrl(config.publicUrl, token)}\n`,
    );
};
