import type { StepDocument } from '@orgready/shared/document/step';
import { useWords } from '../locales/Words.tsx';
import { CheckView } from './CheckView.tsx';
import './checks.css';

/** Renders every check of a step with what was read for it, folded. */
export const Details = ({ step, checking }: { step: StepDocument; checking: boolean }) => {
  const { line } = useWords();
  const checks = step.checks.filter(({ waitsFor, outcome }) => waitsFor === null && outcome !== 'untested');
  if (checks.length === 0) return null;
  return (
    <details className="details">
      <summary>{line('details.title', { count: checks.length })}</summary>
      <ul className="checks">
        {checks.map((check) => (
          <li key={check.id}>
            <CheckView check={check} checking={checking} />
          </li>
        ))}
      </ul>
    </details>
  );
};
