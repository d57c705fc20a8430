import { subjectUser } from '@orgready/guides/integration/subject';
import type { Scenario } from '@orgready/guides/model/scenario';
import { to18 } from '@orgready/guides/salesforce-id';
import type { Simulator } from '@orgready/org-simulator';
import { type Browser, newCustomer, signIn } from './browser.ts';
import { answerAll, findWho, signedInAs } from './by-commands.ts';
import { blueprintFor } from './scenario.ts';
import type { TestServer } from './server.ts';

/**
 * A browser in the setup of a scenario: signed in to the simulator as it stands, and wholly verified.
 * Where Salesforce refuses the sign-in, after that refusal.
 */
export const enterScenario = async (
  server: TestServer,
  simulator: Simulator,
  scenario: Scenario,
): Promise<{ readonly browser: Browser; readonly setupId: string }> => {
  const { signInRefusal } = scenario;
  const customer = await newCustomer(server, blueprintFor(scenario));
  const { browser, setupId } = customer;
  const params = { id: setupId };
  const idOf = (username: string) => to18(simulator.token(username).id.split('/').at(-1) ?? '');
  const answers = {
    ...scenario.answers,
    ...(scenario.subject === undefined ? {} : { [subjectUser]: idOf(scenario.subject) }),
  };
  await answerAll(server, await findWho(server, browser, setupId), answers);
  if (scenario.withoutOrg) {
    await server.deps.verifier.idle();
    return customer;
  }
  if (signInRefusal !== undefined) {
    await browser.call('explainError', { params, body: { pasted: signInRefusal } });
    await server.deps.verifier.idle();
    return customer;
  }
  await signIn(server, customer, {
    ...signedInAs(simulator, scenario.orgs[0], scenario.user),
    loginUrl: simulator.url,
  });
  await browser.call('verify', { params, body: { step: null } });
  await server.deps.verifier.idle();
  return customer;
};
