import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { Fragment, useState } from 'react';
import { useVerify } from '../api/setup.ts';
import { useWords } from '../locales/Words.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { RichText } from '../ui/RichText.tsx';
import { ActionBar } from './ActionBar.tsx';
import { CheckList } from './CheckList.tsx';
import { useFirstPaint } from './FirstPaint.ts';
import { isDone, stepMark, waitsForPerson } from './marks.ts';
import { nextAction } from './nextAction.ts';
import { StepBody } from './StepBody.tsx';
import { StepChoices } from './StepChoices.tsx';
import { chosenIn } from './stepBlocks.ts';
import { useCheckOnEntry } from './useCheckOnEntry.ts';
import { useHeldHeight } from './useHeldHeight.ts';
import { useLasting } from './useLasting.ts';
import { useRecheckOnReturn } from './useRecheckOnReturn.ts';
import { VerifyProblem } from './VerifyProblem.tsx';
import './step.css';

/** One step: outcome, why, what was seen, what to do. */
export const StepView = ({ setup, step }: { setup: SetupDocument; step: StepDocument }) => {
  const { line } = useWords();
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
  useCheckOnEntry(step, setup, canCheck && !verify.isPending && verification === null, () =>
    verify.mutate(null),
  );
  const showsChecking = useLasting(checking, 300);
  const mark = stepMark(step);
  const next = nextAction(step, setup);
  // Where everything waits for an answer or a person's word, what to do comes first, and stays there until something
  // else is chosen: whoever chooses looks for what follows from it, and what was found for it stands next to the choice.
  const bodyComesFirst = setup.access === 'full' && (next === 'answer' || waitsForPerson(step));
  const chosen = chosenIn(step.body);
  const [order, setOrder] = useState({ chosen, bodyFirst: bodyComesFirst });
  if (order.chosen !== chosen) setOrder({ chosen, bodyFirst: bodyComesFirst });
  // A step that turns green may say so in a longer title: it takes of the gap below.
  const head = useHeldHeight<HTMLDivElement>(36, step.title);
  const isSummary = step.body.some((block) => block.kind === 'summary');
  const phase = setup.phases.find(({ id }) => id === step.phase)?.title ?? '';
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
  return (
    <article className={`step ${mark}`}>
      <div className="step-head" ref={head}>
        <p className="quiet">
          {line('step.place', {
            phase,
            at: setup.steps.indexOf(step) + 1,
            total: setup.steps.length,
          })}
        </p>
        <PageHeading
          title={line('step.page-title', {
            state: line(`mark.${mark}`),
            step: step.title,
            vendor: setup.vendor.name,
          })}
        >
          {step.title}
        </PageHeading>
        <p className="lead">
          <RichText text={step.why} />
        </p>
        {!(doneAtArrival && isDone(step)) && step.needs.length > 0 && (
          <p className="quiet">{line('step.needs', { permissions: step.needs.join(', ') })}</p>
        )}
      </div>
      {!firstPaint && (
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
      )}
    </article>
  );
};
