import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useEffect, useState } from 'react';
import { useWords } from '../locales/Words.tsx';
import { isDone } from './marks.ts';

/** Says what a finished verification found, to those who do not see it turn green. */
export const Announcer = ({ setup }: { setup: SetupDocument }) => {
  const { line } = useWords();
  const [said, setSaid] = useState('');
  const [running, setRunning] = useState(setup.verification);
  const { verification, steps } = setup;
  useEffect(() => {
    if (verification?.id === running?.id) return;
    setRunning(verification);
    if (verification) return setSaid(line('announce.checking'));
    const looked = steps.filter((step) => running?.step == null || step.id === running.step);
    const open = looked.filter((step) => !isDone(step));
    setSaid(
      open.length === 0
        ? line('announce.passed')
        : line('announce.open', { count: open.length, names: open.map((step) => step.name).join(', ') }),
    );
  }, [verification, running, steps, line]);
  return (
    <p className="hidden-visually" role="status" aria-live="polite">
      {said}
    </p>
  );
};
