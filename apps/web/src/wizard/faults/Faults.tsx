import type { CheckDocument, StepDocument } from '@orgready/shared/document/step';
import { useWords } from '../../locales/Words.tsx';
import { Ago } from '../../ui/Ago.tsx';
import { OrgWords } from '../../ui/OrgWords.tsx';
import { AllRight } from './AllRight.tsx';
import { FaultRow } from './FaultRow.tsx';
import { withoutRepeats } from './faultsOf.ts';
import { useRows } from './useRows.ts';
import './faults.css';

/** How many rows are listed; the others are counted. */
const mostRows = 3;

/** Renders when and as which user the newest finding was read. */
const LastRead = ({ checks }: { checks: readonly CheckDocument[] }) => {
  const { line } = useWords();
  const [newest] = checks
    .filter(({ checkedAt }) => checkedAt !== null)
    .toSorted((a, b) => (b.checkedAt ?? 0) - (a.checkedAt ?? 0));
  if (!newest || newest.checkedAt === null) return null;
  return (
    <p className="check-meta quiet">
      <span>
        {line('check.seen')} <Ago at={newest.checkedAt} />
      </span>
      {newest.checkedAs && (
        <span>
          {line('check.seen-by')} <OrgWords>{newest.checkedAs}</OrgWords>
        </span>
      )}
    </p>
  );
};

/**
 * Renders what is wrong on a step, one row each, and stays in place while it is fixed. A step that was done on arrival
 * is one line.
 */
export const Faults = ({
  step,
  watched,
  checking,
}: {
  step: StepDocument;
  /** The checks that were open at some time since the page was opened. */
  watched: readonly CheckDocument[];
  checking: boolean;
}) => {
  const { line } = useWords();
  const rows = withoutRepeats(useRows(watched));
  const more = rows.length - mostRows;
  const looked = step.checks.filter(({ waitsFor }) => waitsFor === null);
  if (looked.length === 0) return null;
  return (
    <section className="faults" aria-labelledby="seen" aria-busy={checking}>
      <h2 id="seen" className="hidden-visually">
        {line('checks.seen')}
      </h2>
      {rows.length > 0 ? (
        <ul>
          {rows.slice(0, mostRows).map((fault) => (
            <FaultRow key={fault.key} fault={fault} checking={checking} />
          ))}
        </ul>
      ) : (
        <AllRight checks={looked} isWhole={looked.length === step.checks.length} checking={checking} />
      )}
      {more > 0 && <p className="quiet">{line('faults.more', { count: more })}</p>}
      <LastRead checks={looked} />
    </section>
  );
};
