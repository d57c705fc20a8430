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

/** What a step's page holds below its head: what was seen, what to do. */
export const StepContent = ({ setup, step }: { setup: SetupDocument; step: StepDocument }) => {
  const firstPaint = useFirstPaint();
  const verify = useVerify(setup.id);
  // Folded only where the reader found it done: what turns green before their eyes keeps its place on the page.
  const [doneAtArrival] = useState(isDone(step) && setup.access === 'full');
  const { verification } = setup;
  const checking = verify.isPending || (verification !== null && (verification.step ?? step.id) === step.id);
  const canCheck = setup.access === 'full' && setup.connection?.state === 'connected';
  // What was changed in Salesforce may decide other steps too: the whole setup is looked at, once it has been before.
  useRecheckOnReturn(canCheck && !checking, () =>
    verify.mutate(setup.lastVerifiedAt === null ? step.id : null),
  );
  useCheckOnEntry(step.id, setup, canCheck && !verify.isPending && verification === null, () =>
    verify.mutate(null),
  );
  const showsChecking = useLasting(checking && !verification?.waiting, 300);
  const next = nextAction(step, setup);
  // Where everything waits for an answer or a person's word, what to do comes first, and stays there until something
  // else is chosen: whoever chooses looks for what follows from it, and what was found for it stands next to the choice.
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
    // What will be checked is a part of the plan, and decided by no choice.
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
