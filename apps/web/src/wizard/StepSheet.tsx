import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useWords } from '../locales/Words.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useFirstPaint } from './FirstPaint.ts';
import { ProgressStrip } from './ProgressStrip.tsx';
import { Rail } from './Rail.tsx';

/** Renders the rail on a narrow screen: a line with the current step that opens a list of all steps. */
export const StepSheet = ({ setup }: { setup: SetupDocument }) => {
  const { line } = useWords();
  const firstPaint = useFirstPaint();
  const sheet = useRef<HTMLDetailsElement>(null);
  const { pathname } = useLocation();
  const at = setup.steps.findIndex((step) => pathname.endsWith(`/steps/${step.id}`));
  const step = setup.steps[at];
  // biome-ignore lint/correctness/useExhaustiveDependencies: navigation closes the sheet
  useEffect(() => {
    if (sheet.current) sheet.current.open = false;
  }, [pathname]);
  return (
    <details
      className="step-sheet no-print"
      ref={sheet}
      onKeyDown={({ key, currentTarget }) => {
        if (key !== 'Escape' || !currentTarget.open) return;
        currentTarget.open = false;
        currentTarget.querySelector('summary')?.focus();
      }}
      // The sheet covers the page: a focused element must not be hidden under it.
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
      }}
    >
      <summary>
        <span>
          {step
            ? line('sheet.at', { step: at + 1, total: setup.steps.length, name: step.name })
            : line('sheet.all')}
        </span>
        <Icon name="down" />
        <ProgressStrip steps={setup.steps} />
      </summary>
      {!firstPaint && <Rail setup={setup} />}
    </details>
  );
};
