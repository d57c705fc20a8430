import { plainText } from '@orgready/shared/document/plain-text';
import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import type { useWords } from '../../locales/Words.tsx';
import { stepMark } from '../marks.ts';
import { checkWord } from '../useCheckWord.ts';
import type { useAsideWords } from './useAsideWords.ts';

/** Returns the name of the file with the details of a step. */
export const detailsFile = ({ id }: Pick<StepDocument, 'id'>): string => `${id}.txt`;

/** Returns what the page of a step shows, as text to attach to a message. It holds nothing that the page does not show. */
export const stepDetails = (
  setup: SetupDocument,
  step: StepDocument,
  { line }: Pick<ReturnType<typeof useAsideWords>, 'line'>,
  words: Pick<ReturnType<typeof useWords>, 'line'>,
): string => {
  const { exception } = step;
  const org = setup.org ?? setup.connection?.org;
  const checks = step.checks.flatMap((check) => {
    const message = plainText(check.message);
    const summary = line('details.check', {
      check: check.title,
      state: checkWord(check, words.line),
      message,
    });
    const remedy = plainText(check.remedy);
    return [
      summary.trimEnd(),
      ...(remedy === '' ? [] : [`  ${remedy}`]),
      ...(check.checkedAt === null
        ? []
        : [line('details.seen', { at: new Date(check.checkedAt).toISOString() })]),
    ];
  });
  return [
    line('details.heading', { blueprint: setup.blueprint.name, customer: setup.customer }),
    line('details.step', { step: step.title, state: words.line(`mark.${stepMark(step)}`) }),
    ...(org ? [line('details.org', { org: org.name, id: org.id })] : []),
    ...(exception
      ? [line('details.exception', { kind: exception.kind, name: exception.name, reason: exception.reason })]
      : []),
    '',
    ...checks,
    '',
  ].join('\n');
};
