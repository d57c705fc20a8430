import { runsAs, subjectUser } from '@orgready/guides/integration/subject';
import type { Scenario } from '@orgready/guides/model/scenario';
import { to18 } from '@orgready/guides/salesforce-id';
import type { Customer } from './customer.ts';
import type { Salesforce } from './salesforce.ts';
import { waitUntilVerified } from './setup-document.ts';
import { claimLink, signInToOrg } from './sign-in.ts';

/** Opens the setup of a link with the scenario's answers, signed in as its user and verified, or refused at the sign-in. */
export const enterScenario = async (
  { api, send, page }: Customer,
  salesforce: Salesforce,
  link: string,
  scenario: Scenario,
): Promise<string> => {
  const id = await claimLink(api, link);
  const { answers = {}, subject, signInRefusal } = scenario;
  const given = Object.entries({
    ...answers,
    ...(subject === undefined ? {} : { [subjectUser]: to18(await salesforce.idOf(subject)) }),
  });
  for (const [question, answer] of given)
    await api('answerQuestion', { params: { id, question }, body: { answer } });
  if (signInRefusal !== undefined)
    await api('explainError', { params: { id }, body: { pasted: signInRefusal } });
  else if (!scenario.withoutOrg) await signInToOrg(api, send, id, scenario.user);
  await page.goto(new URL(`/setups/${id}`, link).href);
  await page.waitForURL('**/steps/*');
  return id;
};

/** Brings a setup whose org is ready to its end: run by the person signed in, connected elsewhere. */
export const finishByApi = async ({ api }: Customer, id: string, name: string): Promise<void> => {
  await api('answerQuestion', { params: { id, question: runsAs }, body: { answer: 'me' } });
  const confirmed = 'integration-connected';
  await waitUntilVerified(api, id, ({ steps }) =>
    steps.some(({ checks }) =>
      checks.some((check) => check.id === confirmed && check.outcome === 'cantTell'),
    ),
  );
  await api('attest', { params: { id }, body: { checks: [confirmed], name, note: '' } });
  await waitUntilVerified(api, id, ({ doneAt }) => doneAt !== null);
};
