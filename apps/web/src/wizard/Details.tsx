import type { StepDocument } from '@orgready/shared/document/step';
import { useState } from 'react';
import { useWords } from '../locales/Words.tsx';
import { CheckView } from './CheckView.tsx';
import { prepareEvidence } from './parts.ts';
import './checks.css';

/**
 * Renders every check of a step with what was read for it, folded. Tables are rendered once the reader has opened it;
 * their code is fetched when the pointer or the focus arrives.
 */
export const Details = ({ step, checking }: { step: StepDocument; checking: boolean }) => {
  const { line } = useWords();
  const [opened, setOpened] = useState(false);
  const prepare = () => prepareEvidence(step);
  const checks = step.checks.filter(({ waitsFor, outcome }) => waitsFor === null && outcome !== 'untested');
  if (checks.length === 0) return null;
  return (
    <details className="details" onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button by nature, keys included */}
      <summary onPointerEnter={prepare} onPointerDown={prepare} onFocus={prepare}>
        {line('details.title', { count: checks.length })}
      </summary>
      <ul className="checks">
        {checks.map((check) => (
          <li key={check.id}>
            <CheckView check={check} checking={checking} hasTables={opened} />
          </li>
        ))}
      </ul>
    </details>
  );
};
