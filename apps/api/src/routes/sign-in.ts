import { to18 } from '@orgready/guides/salesforce-id';
import { endpoints } from '@orgready/shared/contract/endpoints';
import type { SignIns } from '../commands/sign-in.ts';
import { explainSignIn } from '../documents/explain-sign-in.ts';
import { wordsOf } from '../documents/words.ts';
import { guideOf, integrationOf } from '../domain/material.ts';
import type { Handle } from '../http/handle.ts';
import { Refusal } from '../http/problem.ts';
import type { Storage } from '../storage/storage.ts';
import type { Verifier } from '../verifier/verifier.ts';

export const signInRoutes = (
  handle: Handle,
  deps: {
    readonly storage: Storage;
    readonly signIns: SignIns;
    readonly verifier: Verifier;
    readonly clock: () => number;
  },
): void => {
  const { storage, signIns, verifier, clock } = deps;

  handle(endpoints.startSignIn, async ({ body, who: { session, setup } }) => {
    const url = await signIns.start(session.id, setup, body);
    if (url === null) throw new Refusal('org-address-invalid');
    return { url };
  });

  handle(endpoints.explainSignIn, async ({ body, who: { setup } }) => {
    const integration = await integrationOf(storage, setup);
    const words = wordsOf(guideOf(setup), 'en', integration, setup.customer);
    const explanation = explainSignIn(body.pasted, integration, words);
    if (explanation.code !== null) await signIns.refuse(setup, explanation.code, body.pasted);
    return explanation;
  });

  handle(endpoints.confirmOrg, async ({ body, who: { session, setup } }) => {
    const connection = await storage.connections.live(session.id, setup.id);
    if (connection?.state !== 'confirm' || to18(body.orgId) !== connection.orgId)
      throw new Refusal('no-sign-in-to-confirm');
    const bound = await storage.setups.bindOrg(setup.id, connection.org, clock());
    if (bound === 'other') {
      await signIns.end(session.id, setup.id);
      throw new Refusal('wrong-org');
    }
    await storage.connections.confirm(connection.id);
    // Only what was found before anybody knew the org; a second browser takes nothing back.
    if (bound === 'bound') await storage.findings.void(setup.id, 'all', clock());
    await storage.audit.record({
      setupId: setup.id,
      at: clock(),
      actor: `session:${session.id}`,
      kind: 'org-bound',
      detail: { org: connection.orgId },
    });
    const current = await storage.setups.find(setup.id);
    await verifier.start(current ?? setup, { ...connection, state: 'connected' }, null);
  });

  handle(endpoints.disconnect, async ({ who: { session, setup } }) => {
    await signIns.end(session.id, setup.id);
  });
};
