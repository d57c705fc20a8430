import { z } from 'zod';
import { answerTo } from '../../model/answer.ts';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { question } from '../answers.ts';

/** Name of the chosen account, which is shown before a contact is chosen. */
export const chosenAccountName = defineFact({
  id: 'chosen-account-name',
  reads: 'reads.account',
  requires: [],
  ...readFrom({ id: answerTo(question.account) }, ({ id }) => ({
    // No query: those are counted, five in a call.
    via: 'get',
    path: `sobjects/Account/${encodeURIComponent(id)}?fields=Name`,
  })),
  shape: z.object({ Name: z.string() }).transform(({ Name }) => Name),
});
