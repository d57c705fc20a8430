import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { assigneesQuery } from '../api/desk.ts';
import { setupSummaryQuery } from '../api/setupList.ts';
import { offeredBlueprintsQuery } from '../api/staff.ts';
import { LoadingLine } from '../ui/LoadingLine.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { NewSetupForm } from './desk/NewSetupForm.tsx';
import { useDeskWords } from './desk/useDeskWords.ts';
import { NoSetups } from './NoSetups.tsx';
import { useStaffWords } from './useStaffWords.ts';

/**
 * Renders the page that creates a setup. In the address, `like` names one whose settings it begins with, and `blueprint`
 * the blueprint that it begins with.
 */
export const NewSetupPage = () => {
  const { line } = useStaffWords();
  const desk = useDeskWords();
  const [search] = useSearchParams();
  const likeId = search.get('like') ?? '';
  const { data: blueprints } = useQuery(offeredBlueprintsQuery);
  const { data: people } = useQuery(assigneesQuery);
  const like = useQuery({ ...setupSummaryQuery(likeId), enabled: likeId !== '' });
  if (blueprints?.length === 0) return <NoSetups />;
  const isReady = blueprints && people && (likeId === '' || !like.isPending);
  return (
    <div className="stack narrow">
      <PageHeading title={line('new.title')}>{line('new.title')}</PageHeading>
      <p>
        <Link to="/staff/setups/import">{desk.line('import.link')}</Link>
      </p>
      {isReady ? (
        <NewSetupForm
          key={likeId}
          like={like.data}
          blueprint={like.data?.blueprintId ?? search.get('blueprint')}
        />
      ) : (
        <LoadingLine />
      )}
    </div>
  );
};
