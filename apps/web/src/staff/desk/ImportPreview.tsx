import type { ImportFault, ImportPreview as Preview } from '@orgready/shared/contract/setup-imports';
import { Link } from 'react-router';
import { useImportSetups } from '../../api/desk.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { ImportRows } from './ImportRows.tsx';
import { useDeskWords } from './useDeskWords.ts';

const useFaultSentence = () => {
  const { line } = useDeskWords();
  return (fault: ImportFault): string => {
    if (fault.code === 'not-csv') return line('import.not-csv', { line: fault.line });
    if (fault.code === 'too-many-rows') return line('import.too-many-rows', { limit: fault.limit });
    if (fault.code === 'no-rows') return line('import.no-rows');
    return line(`import.${fault.code}`, { column: visibleText(fault.column) });
  };
};

/** Renders what a file would create, the button that creates it, and then what was created. */
export const ImportPreview = ({ csv, preview }: { csv: string; preview: Preview }) => {
  const { line } = useDeskWords();
  const sentenceOf = useFaultSentence();
  const create = useImportSetups();
  const { fault, rows } = preview;
  if (fault)
    return (
      <p className="field-fault" role="alert">
        {sentenceOf(fault)}
      </p>
    );
  if (create.data)
    return (
      <section className="stack tight" role="status">
        <h2>{line('import.done', { count: create.data.setups.length })}</h2>
        <ul>
          {create.data.setups.map(({ id, customer }) => (
            <li key={id}>
              <Link to={`/staff/setups/${id}`}>{visibleText(customer)}</Link>
            </li>
          ))}
        </ul>
      </section>
    );
  const wrong = rows.filter(({ faults }) => faults.length > 0).length;
  const count = rows.length;
  return (
    <>
      <p role="status">
        {wrong === 0 ? line('import.all-fine', { count }) : line('import.some-wrong', { wrong, count })}
      </p>
      {create.error && <ProblemNotice error={create.error} />}
      {wrong === 0 && (
        <p>
          <WaitingButton
            className="button primary"
            waiting={create.isPending}
            onClick={() => create.mutate(csv)}
          >
            {line('import.do', { count })}
          </WaitingButton>
        </p>
      )}
      <ImportRows rows={rows} />
    </>
  );
};
