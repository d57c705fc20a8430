import { Refusal } from '../http/problem.ts';
import type { EndedConnection } from '../storage/connections.ts';
import type { Storage } from '../storage/storage.ts';
import type { SignIns } from './sign-in.ts';

/**
 * Closes a link and everything that was opened with it: claims made through it do not count any more,
 * and a browser that has no other way into the setup loses its sign-in to the org.
 */
export const revokeLink = async (
  storage: Storage,
  signIns: SignIns,
  setupId: string,
  linkId: string,
  now: number,
): Promise<void> => {
  const ended = await storage.transaction(async (tx) => {
    if (!(await tx.links.revoke(setupId, linkId, now))) throw new Refusal('not-found');
    const connections: EndedConnection[] = [];
    for (const sessionId of await tx.claims.throughLink(linkId)) {
      if (await tx.claims.has(sessionId, setupId)) continue;
      connections.push(...(await tx.connections.end(sessionId, setupId, now)));
    }
    await tx.audit.record({
      setupId,
      at: now,
      actor: 'staff',
      kind: 'link-revoked',
      detail: { link: linkId },
    });
    return connections;
  });
  await signIns.revoke(setupId, ended);
};
