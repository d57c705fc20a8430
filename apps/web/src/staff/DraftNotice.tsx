import { Ago } from '../ui/Ago.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders when the entries in the form were made, with a button that discards them. */
export const DraftNotice = ({ at, startOver }: { at: number; startOver: () => void }) => {
  const { line } = useStaffWords();
  return (
    <div className="notice" role="status">
      <div className="notice-body">
        <p>
          {line('draft.kept')}{' '}
          <span className="quiet">
            {line('draft.changed')} <Ago at={at} />
          </span>
        </p>
        <p>
          <button type="button" className="link-button" onClick={startOver}>
            {line('draft.start-over')}
          </button>
        </p>
      </div>
    </div>
  );
};
