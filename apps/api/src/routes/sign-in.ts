import { endpoints } from '@orgready/shared/contract/endpoints';
import { confirmOrg } from '../commands/confirm-org.ts';
import { endConnection } from '../commands/end-session.ts';
import { refuseSignIn } from '../commands/refuse-sign-in.ts';
import { startSignIn } from '../commands/start-sign-in.ts';
import type { Routes } from '../deps.ts';
import { explainSignIn } from '../documents/explain-sign-in.ts';
import { blueprintOf } from '../domain/blueprint.ts';
import { wordsOf } from '../domain/words.ts';

export const signInRoutes: Routes = (handle, deps) => {
  const { execute, signIns, attemptLimits } = deps;

  handle(endpoints.startSignIn, async ({ body, who }) => ({ url: await startSignIn(signIns, who, body) }));

  handle(endpoints.explainSignIn, async ({ body: { pasted }, who: { session, setup }, locale }) => {
    await attemptLimits.use('explain', session.id);
    const blueprint = await blueprintOf(deps, setup);
    const explanation = explainSignIn(pasted, blueprint, wordsOf(blueprint, locale, setup.customer));
    if (explanation.code !== null) {
      const refused = { code: explanation.code, description: pasted };
      await refuseSignIn(execute, { kind: 'customer', id: session.id }, setup.id, refused);
    }
    return explanation;
  });

  handle(endpoints.confirmOrg, ({ body, who }) => confirmOrg(execute, who, body.orgId));

  handle(endpoints.disconnect, ({ who: { session, setup } }) =>
    endConnection(execute, { kind: 'customer', id: session.id }, session.id, setup.id),
  );
};
