import type { SetupSummary } from '@orgready/shared/contract/entities';
import { Link } from 'react-router';
import { useArchive, useMayChange, useRestore } from '../../api/desk.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { IfCan } from '../people/IfCan.tsx';
import { useDeskWords } from './useDeskWords.ts';

/** Renders the ways to put a setup away, to bring it back, and to create another one like it. */
export const ArchiveSetup = ({ setup }: { setup: SetupSummary }) => {
  const { line } = useDeskWords();
  const archive = useArchive(setup.id);
  const restore = useRestore(setup.id);
  const mayChange = useMayChange()(setup);
  const isArchived = setup.archivedAt !== null;
  const change = isArchived ? restore : archive;
  return (
    <section className="stack tight" aria-labelledby="archive">
      <h2 id="archive">{line('archive.title')}</h2>
      <IfCan may="setups.create">
        <p className="soft">{line('archive.copy-what')}</p>
        <p>
          <Link className="button" to={`/staff/setups/new?like=${setup.id}`}>
            {line('archive.copy')}
          </Link>
        </p>
      </IfCan>
      {mayChange && (
        <>
          <p className="soft">{line(isArchived ? 'archive.is-what' : 'archive.what')}</p>
          {change.error && <ProblemNotice error={change.error} />}
          <p>
            <WaitingButton className="button" waiting={change.isPending} onClick={() => change.mutate()}>
              {line(isArchived ? 'archive.restore' : 'archive.do')}
            </WaitingButton>
          </p>
        </>
      )}
    </section>
  );
};
