import { useQueryClient } from '@tanstack/react-query';
import { Code } from '../../ui/Code.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { usePeopleWords } from './usePeopleWords.ts';

/** Renders new recovery codes until the person has kept them. This is the only time they are visible. */
export const RecoveryCodes = ({ codes }: { codes: readonly string[] }) => {
  const { line } = usePeopleWords();
  const queries = useQueryClient();
  return (
    <div className="notice" role="status">
      <div className="notice-body">
        <p className="factor-now" tabIndex={-1}>
          <b>{line('factor.codes')}</b>
        </p>
        <p>{line('factor.codes-what')}</p>
        <ul className="recovery-codes">
          {codes.map((code) => (
            <li key={code}>
              <Code value={code} />
            </li>
          ))}
        </ul>
        <p className="row">
          <CopyButton text={codes.join('\n')} label={line('factor.codes-copy')} />
          <button
            type="button"
            className="button primary"
            onClick={() => void queries.invalidateQueries({ queryKey: ['staff'] })}
          >
            {line('factor.done')}
          </button>
        </p>
      </div>
    </div>
  );
};
