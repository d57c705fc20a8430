import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { useEffect, useState } from 'react';
import { useLook, useVerify } from '../api/setup.ts';
import { useWords } from '../locales/Words.tsx';
import { ActPlace } from './act/ActPlace.tsx';
import { isTaskFolded } from './act/isTaskFolded.ts';
import { nextAct } from './act/nextAct.ts';
import { TaskView } from './act/TaskView.tsx';
import { useOpened } from './act/useOpened.ts';
import { BlockView } from './blocks/BlockView.tsx';
import { Details } from './Details.tsx';
import { useFirstPaint } from './FirstPaint.ts';
import { Faults } from './faults/Faults.tsx';
import { useWatched } from './faults/useWatched.ts';
import { WaitingChecks } from './faults/WaitingChecks.tsx';
import { AccessOfOthers, MissingAccess } from './MissingAccess.tsx';
import { isDone } from './marks.ts';
import { NextLook } from './NextLook.tsx';
import { PlannedChecks } from './PlannedChecks.tsx';
import {
  AsidePart,
  AttestationsPart,
  ProductRefusedPart,
  SignInPart,
  SignInRescuePart,
  StepNoticesPart,
} from './parts.ts';
import { blocksOf } from './stepBlocks.ts';
import { useCheckOnEntry } from './useCheckOnEntry.ts';
import { useLasting } from './useLasting.ts';
import { useLooks } from './useLooks.ts';
import { useRecheckOnReturn } from './useRecheckOnReturn.ts';
import { VerifyProblem } from './VerifyProblem.tsx';

/**
 * Renders the page of a step below its head, in one order in every state: the choices, what is wrong, the next act
 * with its clicks and drawing, and everything else.
 */
export const StepContent = ({ setup, step }: { setup: SetupDocument; step: StepDocument }) => {
  const { line } = useWords();
  const firstPaint = useFirstPaint();
  const verify = useVerify(setup.id);
  const { verification, access, connection, handOffs } = setup;
  const checking = verify.isPending || (verification !== null && (verification.step ?? step.id) === step.id);
  // A colleague who was handed a step checks that one only, and sees no checks of the sign-in.
  const canCheck = access === 'full' && connection?.state === 'connected' && !(handOffs && !step.checks[0]);
  // A change in Salesforce may affect other steps too, so the whole setup is checked if that was done before.
  const recheck = () => verify.mutate(setup.lastVerifiedAt === null ? step.id : null);
  useRecheckOnReturn(canCheck && !checking, recheck);
  const look = useLook(setup.id);
  const nextLook = useLooks(step, canCheck && !checking, () => look.mutate(step.id));
  useCheckOnEntry(step.id, setup, canCheck && !verify.isPending && verification === null, recheck);
  const showsChecking = useLasting(checking && !verification?.waiting, 300);
  // A step that completes while the reader watches keeps its clicks and its drawing, which ticks itself.
  const [doneAtArrival] = useState(isDone(step) && setup.access === 'full');
  const opened = useOpened(step);
  const watched = useWatched(step);
  const next = nextAct(setup, step, opened.isOpened);
  // The sign-in is where a reader who is not signed in goes from here.
  useEffect(() => {
    if (setup.access === 'plan') void SignInPart.prepare();
  }, [setup.access]);
  const isSummary = step.body.some((block) => block.kind === 'summary');
  const { choices, typed, rest } = blocksOf(step.body);
  const verifyAll = () => verify.mutate(null);
  const draw = (blocks: typeof choices) =>
    blocks.map(({ block, key }) => (
      <BlockView key={key} block={block} setup={setup} step={step} verifyAll={verifyAll} />
    ));
  const showsProgress = watched.fixed > 0 && setup.access === 'full';
  const { fixed: done, failed: total } = watched;
  const progress = showsProgress ? line('act.progress', { done, total }) : null;
  if (firstPaint) return null;
  return (
    <>
      {(step.exception ?? step.handOffs) && <StepNoticesPart setup={setup} step={step} />}
      {choices.length > 0 && <div className="body stack">{draw(choices)}</div>}
      {setup.access === 'plan' ? (
        <PlannedChecks setup={setup} step={step} />
      ) : (
        !isSummary && (
          <div className="findings">
            <MissingAccess step={step} />
            <Faults step={step} watched={watched.checks} checking={showsChecking} />
            <WaitingChecks setup={setup} step={step} />
            {canCheck && <NextLook step={step} at={nextLook} />}
          </div>
        )
      )}
      <div className="act-column">
        <ActPlace
          {...{ setup, step, next, progress, checking }}
          {...(canCheck && !isSummary ? { check: () => verify.mutate(step.id) } : {})}
          checkAll={verifyAll}
          onOpen={opened.open}
        />
        <VerifyProblem setupId={setup.id} verify={verify} retry={() => verify.mutate(step.id)} />
        <TaskView setup={setup} step={step} next={next} folded={isTaskFolded(next, step, doneAtArrival)} />
      </div>
      <div className="rest stack">
        {setup.access === 'full' && !isSummary && (
          <AccessOfOthers setup={setup} step={step} hasSignIn={next.act.kind === 'sign-in-as-other'} />
        )}
        {draw(typed)}
        {setup.access === 'full' && (
          <AttestationsPart setup={setup} step={step} hasButton={next.act.kind !== 'attest'} />
        )}
        {draw(rest)}
        {step.id === setup.signInStep && <SignInRescuePart setup={setup} />}
        {step.connectsProduct && <ProductRefusedPart setup={setup} />}
        {setup.access === 'full' && <Details step={step} checking={showsChecking} />}
        <AsidePart setup={setup} step={step} />
      </div>
    </>
  );
};
