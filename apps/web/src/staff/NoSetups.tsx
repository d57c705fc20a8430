import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { offeredBlueprintsQuery } from '../api/staff.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { IfCan } from './people/IfCan.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders the empty list with a button for the first task. */
export const NoSetups = () => {
  const { line } = useStaffWords();
  const { data: blueprints } = useQuery(offeredBlueprintsQuery);
  const none = blueprints?.length === 0;
  return (
    <div className="stack empty">
      <PageHeading title={line('staff.title')}>
        {line(none ? 'list.first-blueprint' : 'list.empty')}
      </PageHeading>
      <p className="lead">{line(none ? 'list.first-blueprint-what' : 'list.empty-what')}</p>
      <IfCan may={none ? 'blueprints.write' : 'setups.create'}>
        <p>
          <Link className="button primary" to={none ? '/staff/blueprints/new' : '/staff/setups/new'}>
            {line(none ? 'blueprints.new' : 'list.new')}
          </Link>
        </p>
      </IfCan>
    </div>
  );
};
