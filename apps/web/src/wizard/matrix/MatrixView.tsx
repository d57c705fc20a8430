import type { PackedMatrix } from '@orgready/shared/document/matrix';
import { useId, useMemo, useState } from 'react';
import { useLaterWords } from '../../locales/useLaterWords.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { type AskedCell, columnsOf, type MatrixColumn, type MatrixGroup } from './cells.ts';
import { GrantedBy } from './GrantedBy.tsx';
import { MatrixGroupView } from './MatrixGroupView.tsx';
import { useMatrix } from './useMatrix.ts';
import './matrix.css';

/** Up to this number all gaps are shown open; above it, only those of the first object. */
const many = 50;

/** Renders permissions by object and field: objects with gaps are open, the others are a click away. */
export const MatrixView = ({ evidence }: { evidence: PackedMatrix }) => {
  const { line } = useLaterWords();
  const id = useId();
  const [asked, setAsked] = useState<AskedCell | null>(null);
  const matrix = useMatrix(evidence);
  // The same object while the columns are unchanged, so that only changed rows render again.
  const serialized = JSON.stringify(columnsOf(matrix));
  const columns = useMemo(() => JSON.parse(serialized) as readonly MatrixColumn[], [serialized]);
  const open = matrix.groups.filter((group) => group.gaps > 0 || group.note !== null);
  const complete = matrix.groups.filter((group) => !open.includes(group));
  const gaps = open.reduce((sum, group) => sum + group.gaps, 0);
  const first = open.find((group) => group.gaps > 0);
  const draw = (group: MatrixGroup) => (
    <MatrixGroupView
      key={group.name}
      group={group}
      columns={columns}
      startsOpen={group.gaps > 0 && (gaps <= many || group === first)}
      ask={setAsked}
    />
  );
  return (
    <section className="matrix" aria-labelledby={id}>
      <div className="matrix-head">
        <h4 id={id}>{visibleText(matrix.label)}</h4>
        {matrix.missing.length > 0 && (
          <CopyButton text={matrix.missing.join('\n')} label={line('matrix.copy')} />
        )}
      </div>
      <p className="quiet matrix-keys">{line('matrix.keys')}</p>
      {open.map(draw)}
      {complete.length > 1 ? (
        <details className="matrix-rest">
          <summary>{line('matrix.complete', { count: complete.length })}</summary>
          {complete.map(draw)}
        </details>
      ) : (
        complete.map(draw)
      )}
      {asked && <GrantedBy asked={asked} onClose={() => setAsked(null)} />}
    </section>
  );
};
