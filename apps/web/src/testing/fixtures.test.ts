import { endpoints } from '@orgready/shared/contract/endpoints';
import { setupDocumentSchema } from '@orgready/shared/document/setup-document';
import { stepDocumentSchema } from '@orgready/shared/document/step';
import { expect, test } from 'vitest';
import { accessSetup } from './fixtures/accessSteps.ts';
import * as answered from './fixtures/answers.ts';
import * as documents from './fixtures/setups.ts';
import { setups } from './fixtures/staffList.ts';
import { lineOf } from './setupAnswers.ts';

const { setup, plan, confirming, expired, doneSetup } = documents;

test.each(Object.entries({ setup, plan, confirming, expired, doneSetup, accessSetup }))(
  'the fixture %s and each of its steps match the contract',
  (_, whole) => {
    expect(whole.steps.length).toBeGreaterThan(0);
    setupDocumentSchema.parse({ ...whole, steps: whole.steps.map(lineOf) });
    for (const step of whole.steps) stepDocumentSchema.parse(step);
  },
);

test('the remaining fixture answers match the contract of the API', () => {
  const { landing, calls, choices, fields, blueprint, guides, explanation } = answered;
  const answers = {
    previewLink: landing,
    listCalls: { calls, total: calls.length },
    searchChoices: { choices },
    searchFields: { fields },
    listBlueprints: { blueprints: [blueprint] },
    listGuides: { guides },
    explainError: explanation,
    listSetups: { setups, next: null },
  };
  for (const [name, answer] of Object.entries(answers))
    endpoints[name as keyof typeof answers].success.body.parse(answer);
});
