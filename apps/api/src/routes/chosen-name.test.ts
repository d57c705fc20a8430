import { expect, it } from 'vitest';
import { useScenarios } from '../testing/use-scenarios.ts';

const scenarios = useScenarios();

it('a chosen account is shown by its name before a contact is chosen', async () => {
  const { browser, setupId } = await scenarios.enter('sharing-sets/nothing-yet');
  const params = { id: setupId };
  const account = { ...params, question: 'account' };
  await browser.call('answerQuestion', { params: account, body: { answer: '001Hs000000BurlIAC' } });
  await scenarios.server.deps.verifier.idle();
  const { body } = await browser.call('getStep', { params: { ...params, step: 'customer-user' } });
  const found = body.find((block) => block.kind === 'search' && block.question === 'account');
  expect(found).toMatchObject({ chosen: [{ name: 'Burlington Textiles Corp of America' }] });
});
