import type { ListedBlueprint } from '@orgready/shared/contract/entities';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { blueprintsQuery } from '../api/staff.ts';
import { Ago } from '../ui/Ago.tsx';
import { Code } from '../ui/Code.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { ArchivedBlueprints } from './ArchivedBlueprints.tsx';
import { BlueprintLinks } from './BlueprintLinks.tsx';
import { guideForms } from './guideForms.ts';
import { IfCan } from './people/IfCan.tsx';
import { SetupCount } from './SetupCount.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Returns the callback URL that most blueprints have; the links of the others are under a host of their own. */
const usualCallback = (blueprints: readonly ListedBlueprint[]): string | undefined => {
  const counts = Map.groupBy(blueprints, ({ callbackUrl }) => callbackUrl);
  return [...counts].toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0];
};

/** Renders the blueprints in their newest versions. */
export const BlueprintList = () => {
  const { line } = useStaffWords();
  const { data: blueprints, error, refetch } = useQuery(blueprintsQuery);
  const usual = blueprints && usualCallback(blueprints);
  const offered = blueprints?.filter(({ archivedAt }) => archivedAt === null);
  const archived = blueprints?.filter(({ archivedAt }) => archivedAt !== null) ?? [];
  return (
    <>
      <div className="staff-head">
        <PageHeading title={line('blueprints.title')}>{line('blueprints.title')}</PageHeading>
        <IfCan may="blueprints.write">
          {' '}
          <Link className="button primary" to="/staff/blueprints/new">
            {line('blueprints.new')}
          </Link>
        </IfCan>
      </div>
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {blueprints?.length === 0 && <p className="lead">{line('list.first-blueprint-what')}</p>}
      {usual && (
        <p className="quiet">
          {line('blueprints.callback')} <Code value={usual} />
        </p>
      )}
      {offered?.length === 0 && archived.length > 0 && <p>{line('blueprints.all-archived')}</p>}
      {offered && offered.length > 0 && (
        <table className="staff-table">
          <thead>
            <tr>
              <th scope="col">{line('blueprints.name')}</th>
              <th scope="col">{line('blueprints.details')}</th>
              <th scope="col">{line('blueprints.version')}</th>
              <th scope="col">{line('blueprints.setups')}</th>
              <th scope="col">{line('blueprints.saved')}</th>
              <th scope="col">
                <span className="hidden-visually">{line('blueprints.actions')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {offered.map((blueprint) => {
              const { id, version, guide, name, purpose, params, party, createdAt, callbackUrl } = blueprint;
              const Details = guideForms[guide]?.Details;
              return (
                <tr key={id}>
                  <th scope="row">
                    {visibleText(name)}
                    <span className="quiet block">{visibleText(party.name)}</span>
                    {callbackUrl !== usual && (
                      <span className="quiet block">
                        {line('blueprints.callback-own')} <Code value={callbackUrl} />
                      </span>
                    )}
                  </th>
                  <td data-label={line('blueprints.details')}>
                    {Details ? <Details params={params} /> : visibleText(purpose)}
                  </td>
                  <td data-label={line('blueprints.version')}>{version}</td>
                  <td>
                    <SetupCount of={blueprint} />
                  </td>
                  <td data-label={line('blueprints.saved')}>
                    <Ago at={createdAt} />
                  </td>
                  <td className="number">
                    <BlueprintLinks id={id} name={name} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {archived.length > 0 && <ArchivedBlueprints blueprints={archived} />}
    </>
  );
};
