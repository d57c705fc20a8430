import type { FunnelFailure } from '@orgready/shared/contract/funnel';
import { visibleText } from '../../ui/visibleText.ts';
import { csvAddress } from '../csv.ts';
import { failuresFile } from './files.ts';
import { useFunnelWords } from './useFunnelWords.ts';

/** Renders what failed in the most setups, by the code of its message. */
export const FailureTable = ({ failures }: { failures: readonly FunnelFailure[] }) => {
  const words = useFunnelWords();
  const { line } = words;
  return (
    <section className="stack tight" aria-labelledby="funnel-failures">
      <div className="staff-head">
        <h2 id="funnel-failures">{line('funnel.failures')}</h2>
        {failures.length > 0 && (
          <a download="funnel-failures.csv" href={csvAddress(failuresFile(failures, words))}>
            {line('funnel.csv-failures')}
          </a>
        )}
      </div>
      <p>{line(failures.length === 0 ? 'funnel.no-failures' : 'funnel.failures-what')}</p>
      {failures.length > 0 && (
        <table className="staff-table funnel-table">
          <thead>
            <tr>
              <th scope="col">{line('failure.check')}</th>
              <th scope="col">{line('failure.where')}</th>
              <th scope="col">{line('failure.code')}</th>
              <th scope="col">{line('failure.setups')}</th>
            </tr>
          </thead>
          <tbody>
            {failures.map(({ kind, step, name, check, code, message, setups }) => (
              <tr key={`${step} ${check} ${code}`}>
                <th scope="row">
                  {check === null ? line('failure.sign-in') : visibleText(check)}
                  {message !== null && <span className="quiet block">{visibleText(message)}</span>}
                </th>
                <td data-label={line('failure.where')}>
                  {name === null ? line(`stage.${kind}`) : visibleText(name)}
                </td>
                <td data-label={line('failure.code')}>
                  <code>{code}</code>
                </td>
                <td data-label={line('failure.setups')}>{line('funnel.number', { count: setups })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
};
