import type { CheckDocument } from '@orgready/shared/document/step';
import { visibleText } from '../../ui/visibleText.ts';

/** Renders checks without a result, one line each. */
export const PlannedList = ({ checks }: { checks: readonly CheckDocument[] }) => (
  <ul className="planned">
    {checks.map((check) => (
      <li key={check.id}>{visibleText(check.title)}</li>
    ))}
  </ul>
);
