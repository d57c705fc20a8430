import type { Verdict } from '@orgready/guides/model/check';
import { changeSetup } from './change-setup.ts';
import type { TestServer } from './server.ts';

/** Records one verdict of the step where the package is installed, as a whole verification does that reads no org. */
export const recordFinding = async (
  server: TestServer,
  setupId: string,
  checkId: string,
  verdict: Verdict,
): Promise<void> => {
  const { storage, now } = server;
  const scope = { setupId, step: null, connectionId: null };
  const { verification } = await storage.verifications.begin(scope, 60_000, now());
  await changeSetup(server, setupId, 'findings-recorded', (tx, at) =>
    tx.findings.record([
      {
        setupId,
        verificationId: verification.id,
        stepId: 'install-package',
        checkId,
        verdict,
        orgId: null,
        username: null,
        at,
      },
    ]),
  );
  await storage.verifications.finish(verification, 'finished', now());
};
