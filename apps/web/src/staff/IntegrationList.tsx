import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { integrationsQuery } from '../api/staff.ts';
import { Ago } from '../ui/Ago.tsx';
import { Code } from '../ui/Code.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { Needs } from './Needs.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** What the vendor's products need from an org. */
export const IntegrationList = () => {
  const { line } = useStaffWords();
  const { data: integrations, error, refetch } = useQuery(integrationsQuery);
  return (
    <>
      <div className="staff-head">
        <PageHeading title={line('integrations.title')}>{line('integrations.title')}</PageHeading>
        <Link className="button primary" to="/staff/integrations/new">
          {line('integrations.new')}
        </Link>
      </div>
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {integrations?.length === 0 && <p className="lead">{line('list.first-integration-what')}</p>}
      {integrations && integrations.length > 0 && (
        <table className="staff-table">
          <thead>
            <tr>
              <th scope="col">{line('field.name')}</th>
              <th scope="col">{line('integrations.app')}</th>
              <th scope="col">{line('integrations.package')}</th>
              <th scope="col">{line('integrations.needs')}</th>
              <th scope="col">{line('integrations.created')}</th>
            </tr>
          </thead>
          <tbody>
            {integrations.map(({ id, integration, createdAt }) => (
              <tr key={id}>
                <th scope="row">
                  {integration.name}
                  <span className="quiet block">{integration.vendor.name}</span>
                </th>
                <td data-label={line('integrations.app')}>{integration.app.label}</td>
                <td data-label={line('integrations.package')}>
                  {integration.app.type === 'external-client-app' ? (
                    <Code value={integration.app.package.versionIds.production} />
                  ) : (
                    <span className="quiet">{line('integrations.no-package')}</span>
                  )}
                </td>
                <td data-label={line('integrations.needs')}>
                  <Needs objects={integration.objects ?? []} />
                </td>
                <td data-label={line('integrations.created')}>
                  <Ago at={createdAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
};
