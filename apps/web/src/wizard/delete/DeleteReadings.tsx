import { useDeleteReadings } from '../../api/setup.ts';
import { useWordsOf } from '../../locales/Words.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { deleteTables } from './locales/tables.ts';

/** Renders the folded form that ends the access and deletes what was read, and then that it is deleted. */
export const DeleteReadings = ({ setupId, offered }: { setupId: string; offered: boolean }) => {
  const { line } = useWordsOf(deleteTables);
  const deleting = useDeleteReadings(setupId);
  if (deleting.isSuccess && !offered)
    return (
      <div className="notice" role="status">
        <StatusMark mark="info" />
        <div className="notice-body">
          <h2>{line('delete.done')}</h2>
          <p>{line('delete.done-what')}</p>
        </div>
      </div>
    );
  if (!offered) return null;
  return (
    <details>
      <summary>{line('delete.title')}</summary>
      <div className="stack narrow">
        <p className="soft">{line('delete.what')}</p>
        <p className="soft">{line('delete.first')}</p>
        {deleting.error && <ProblemNotice error={deleting.error} />}
        <p>
          <WaitingButton
            className="button"
            waiting={deleting.isPending}
            onClick={() => deleting.mutate(undefined)}
          >
            {line('delete.do')}
          </WaitingButton>
        </p>
      </div>
    </details>
  );
};
