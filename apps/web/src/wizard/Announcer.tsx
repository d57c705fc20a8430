import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../locales/Words.tsx';
import { isDone } from './marks.ts';
import { newestOf } from './newestOf.ts';

/**
 * Announces the result of a finished verification to screen readers. It compares the times of the findings, because a
 * quick verification ends before any document shows it running.
 */
export const Announcer = ({ setup: { steps, verification } }: { setup: SetupDocument }) => {
  const { line } = useWords();
  const [announced, setAnnounced] = useState('');
  const heard = useRef(newestOf(steps));
  useEffect(() => {
    if (verification && !verification.waiting) return setAnnounced(line('announce.checking'));
    const fresh = steps.filter((step) => newestOf([step]) > heard.current);
    if (fresh.length === 0) return;
    heard.current = newestOf(steps);
    const open = fresh.filter((step) => !isDone(step));
    setAnnounced(
      open.length === 0
        ? line('announce.passed')
        : line('announce.open', { count: open.length, names: open.map((step) => step.name) }),
    );
  }, [verification, steps, line]);
  return (
    <p className="hidden-visually" role="status" aria-live="polite">
      {announced}
    </p>
  );
};
