import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { Fragment, useState } from 'react';
import { useVerify } from '../api/setup.ts';
import { ActionBar } from './ActionBar.tsx';
import { CheckList } from './CheckList.tsx';
import { useFirstPaint } from './FirstPaint.ts';
import { isDone, waitsForPerson } from './marks.ts';
import { nextAction } from './nextAction.ts';
import { StepBody } from './StepBody.tsx';
import { StepChoices } from './StepChoices.tsx';
import { chosenIn } from './stepBlocks.ts';
import { useCheckOnEntry } from './useCheckOnEntry.ts';
import { useLasting } from './useLasting.ts';
import { useRecheckOnReturn } from './useRecheckOnReturn.ts';
import { VerifyProblem } from './VerifyProblem.tsx';

/** Renders the page of a step below its head: the checks and the instructions. */
export const StepContent = ({ setup, step }: { setup: SetupDocument; step: StepDocument }) => {
  const firstPaint = useFirstPaint();
  const verify = useVerify(setup.id);
  // Folded only if it was done on arrival: a step that completes while the reader watches does not move.
  const [doneAtArrival] = useState(isDone(step) && setup.access === 'full');
  const { verification } = setup;
  const checking = verify.isPending || (verification !== null && (verification.step ?? step.id) === step.id);
  const canCheck = setup.access === 'full' && setup.connection?.state === 'connected';
  // A change in Salesforce may affect other steps too, so the whole setup is checked if that was done before.
  useRecheckOnReturn(canCheck && !checking, () =>
    verify.mutate(setup.lastVerifiedAt === null ? step.id : null),
  );
  useCheckOnEntry(step.id, setup, canCheck && !verify.isPending && verification === null, () =>
    verify.mutate(null),
  );
  const showsChecking = useLasting(checking && !verification?.waiting, 300);
  const next = nextAction(step, setup);
  // If everything waits for an answer or a confirmation, the instructions come first until another option is chosen.
  // Then the results are shown next to the choice.
  const bodyComesFirst = setup.access === 'full' && (next === 'answer' || waitsForPerson(step));
  const chosen = chosenIn(step.body);
  const [order, setOrder] = useState({ chosen, bodyFirst: bodyComesFirst });
  if (order.chosen !== chosen) setOrder({ chosen, bodyFirst: bodyComesFirst });
  const isSummary = step.body.some((block) => block.kind === 'summary');
  const ofBlocks = { setup, step, next, verifyAll: () => verify.mutate(null) };
  const parts = {
    choices: <StepChoices {...ofBlocks} />,
    checks: !isSummary && <CheckList setup={setup} step={step} checking={showsChecking} />,
    body: <StepBody {...ofBlocks} foldable={doneAtArrival} done={isDone(step)} />,
  };
  const inOrder = ((): readonly (keyof typeof parts)[] => {
    // The planned checks are part of the plan and do not depend on a choice.
    if (setup.access === 'plan') return ['checks', 'choices', 'body'];
    return order.bodyFirst ? ['choices', 'body', 'checks'] : ['choices', 'checks', 'body'];
  })();
  if (firstPaint) return null;
  return (
    <>
      {inOrder.map((part) => (
        <Fragment key={part}>{parts[part]}</Fragment>
      ))}
      <VerifyProblem setupId={setup.id} verify={verify} retry={() => verify.mutate(step.id)} />
      <ActionBar
        setup={setup}
        step={step}
        next={next}
        checking={checking}
        {...(canCheck && !isSummary ? { check: () => verify.mutate(step.id) } : {})}
      />
    </>
  );
};
