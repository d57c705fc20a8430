import type { CheckDocument } from '@orgready/shared/document/step';
import { useWords } from '../../locales/Words.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { checkMark } from '../marks.ts';

/** Renders in one line that nothing is open: what was read, and what rests on a person's word. */
export const AllRight = ({
  checks,
  isWhole,
  checking,
}: {
  checks: readonly CheckDocument[];
  /** False if other checks of the step wait for an answer. */
  isWhole: boolean;
  checking: boolean;
}) => {
  const { line } = useWords();
  const marks = checks.map(checkMark);
  const isAttested = marks.includes('attested');
  const passed = marks.filter((mark) => mark === 'passed').length;
  const mark = isAttested ? 'attested' : passed > 0 ? 'passed' : 'inapplicable';
  const words = () => {
    if (!isWhole) return line('faults.so-far', { count: passed });
    if (isAttested) return line('faults.attested', { passed });
    return passed > 0 ? line('faults.none', { count: passed }) : line('faults.inapplicable');
  };
  return (
    <p className="all-right">
      <StatusMark mark={checking ? 'checking' : mark} />
      <span>{words()}</span>
    </p>
  );
};
