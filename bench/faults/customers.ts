import { type Browser, newCustomer } from '../../apps/api/src/testing/browser.ts';
import { freePort } from '../../apps/api/src/testing/processes/free-port.ts';
import {
  comeBack,
  openPerson,
  startSignIn,
  tidewaterWithRegion,
} from '../../apps/api/src/testing/salesforce.ts';
import { blueprintFor, findScenario } from '../../apps/api/src/testing/scenario.ts';
import { startServer } from '../../apps/api/src/testing/server.ts';
import { startScenarios } from '../../apps/api/src/testing/simulator.ts';
import { subjectUser } from '../../packages/guides/src/integration/subject.ts';
import { completeState } from '../../packages/org-simulator/src/schema/org-state.ts';
import { startBetween } from './between.ts';

/** The product, with a Salesforce that can be spoiled, and a customer of one guide who is signed in and verified. */
export const startSpoiled = async (name: string) => {
  const { scenario, guide } = findScenario(name);
  const port = await freePort();
  const between = await startBetween(port);
  const simulator = await startScenarios({
    scenario: name,
    installMilliseconds: 0,
    port,
    origin: between.url,
  });
  // A pause that ends within a cell: after the fault the product asks again at once.
  const bounds = { faultPause: 300, longestPause: 300 };
  const server = await startServer({ salesforce: between.url, bounds });
  await fetch(`${between.url}/__simulator/reset`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ scenario: name, callbackUrls: [`${server.origin}/oauth/callback`] }),
  });
  const orgId = completeState(scenario.orgs[0]).id;
  // With a field that the vendor cannot name.
  const blueprint = name === 'integration/ready' ? tidewaterWithRegion : blueprintFor(scenario);
  const person = openPerson(simulator);
  /** Leads through Salesforce's pages; the answer is the address of the callback. */
  const signInAt = async (browser: Browser, setupId: string): Promise<string> =>
    person.signIn(await startSignIn(browser, setupId), scenario.user);
  const idle = () => server.deps.verifier.idle();

  const customer = await newCustomer(server, blueprint);
  const params = { id: customer.setupId };
  await comeBack(customer.browser, await signInAt(customer.browser, customer.setupId));
  await customer.browser.call('confirmOrg', { params, body: { orgId } });
  const subject =
    scenario.subject === undefined
      ? {}
      : { [subjectUser]: simulator.token(scenario.subject).id.split('/').at(-1) ?? '' };
  for (const [question, answer] of Object.entries({ ...scenario.answers, ...subject }))
    await customer.browser.call('answerQuestion', { params: { ...params, question }, body: { answer } });
  await idle();
  return {
    questions: guide
      .questions(scenario.params)
      .flatMap((question) => ('options' in question && 'search' in question.options ? [question.id] : [])),
    between,
    server,
    customer,
    signInAt,
    idle,
    newVisitor: () => newCustomer(server, blueprint),
    async close() {
      await server.close();
      await simulator.close();
      await between.close();
    },
  };
};
export type Spoiled = Awaited<ReturnType<typeof startSpoiled>>;
