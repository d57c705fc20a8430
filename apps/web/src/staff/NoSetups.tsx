import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { integrationsQuery } from '../api/staff.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Nothing to list yet: says what comes first, with one button for it. */
export const NoSetups = () => {
  const { line } = useStaffWords();
  const { data: integrations } = useQuery(integrationsQuery);
  const none = integrations?.length === 0;
  return (
    <div className="stack empty">
      <PageHeading title={line('staff.title')}>
        {line(none ? 'list.first-integration' : 'list.empty')}
      </PageHeading>
      <p className="lead">{line(none ? 'list.first-integration-what' : 'list.empty-what')}</p>
      <p>
        <Link className="button primary" to={none ? '/staff/integrations/new' : '/staff/setups/new'}>
          {line(none ? 'integrations.new' : 'list.new')}
        </Link>
      </p>
    </div>
  );
};
