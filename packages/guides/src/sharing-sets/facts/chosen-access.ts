import { answerIfAny } from '../../model/answer.ts';
import { deriveFrom, read } from '../../model/derive.ts';
import { question } from '../answers.ts';
import type { SharingSetsParams } from '../params.ts';

/** The access that the set should grant; Read Only unless the admin answered otherwise. */
export const chosenAccess = deriveFrom({
  id: 'chosen-access',
  from: { answer: answerIfAny(question.access) },
  derive: ({ answer }, { params }) =>
    read<'Read' | 'Edit'>((params as SharingSetsParams).access ?? (answer === 'Edit' ? 'Edit' : 'Read')),
});
