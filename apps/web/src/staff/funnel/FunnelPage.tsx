import type { ListedBlueprint } from '@orgready/shared/contract/entities';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import { funnelQuery } from '../../api/funnel.ts';
import { useCan } from '../../api/people.ts';
import { blueprintsQuery } from '../../api/staff.ts';
import { troubleOf } from '../../api/trouble.ts';
import { LoadingLine } from '../../ui/LoadingLine.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { useStaffWords } from '../useStaffWords.ts';
import { arrivalsOf } from './arrivals.ts';
import { FailureTable } from './FailureTable.tsx';
import { FunnelFilters } from './FunnelFilters.tsx';
import { StageTable } from './StageTable.tsx';
import { useFunnelWords } from './useFunnelWords.ts';
import './funnel.css';

/** How often the funnel is fetched where no events arrive, in milliseconds. */
const unheardEvery = 60_000;

/** Renders where the setups of a blueprint stop and what fails most. The choice of setups is stored in the address. */
export const FunnelPage = () => {
  const { line } = useFunnelWords();
  const staff = useStaffWords();
  const { data: blueprints, error, refetch } = useQuery(blueprintsQuery);
  const [search, setSearch] = useSearchParams();
  const asked = search.get('blueprint');
  const chosen = asked ? blueprints?.find(({ id }) => id === asked) : blueprints?.[0];
  const choose = (name: 'blueprint' | 'version' | 'period', value: string) =>
    setSearch(
      (current) => {
        // Versions and times of one blueprint are not those of another.
        if (name === 'blueprint') for (const other of ['version', 'period']) current.delete(other);
        if (value) current.set(name, value);
        else current.delete(name);
        return current;
      },
      { replace: true },
    );
  return (
    <div className="stack funnel">
      <header className="stack tight">
        <Link className="quiet" to="/staff/blueprints">
          {staff.line('blueprints.title')}
        </Link>
        <PageHeading title={line('funnel.title')}>{line('funnel.title')}</PageHeading>
        <p className="narrow">{line('funnel.what')}</p>
      </header>
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!blueprints && !error && <LoadingLine />}
      {blueprints?.length === 0 && <p className="lead">{line('funnel.no-blueprint')}</p>}
      {blueprints && blueprints.length > 0 && !chosen && <p className="lead">{line('funnel.gone')}</p>}
      {blueprints && chosen && (
        <ChosenFunnel
          blueprints={blueprints}
          chosen={chosen}
          version={search.get('version') ?? ''}
          period={search.get('period') ?? ''}
          choose={choose}
        />
      )}
    </div>
  );
};

/** Renders the filters and the funnel of the setups that they choose. */
const ChosenFunnel = (
  given: Omit<Parameters<typeof FunnelFilters>[0], 'firstMonth'> & { chosen: ListedBlueprint },
) => {
  const { chosen, version, period } = given;
  const { line } = useFunnelWords();
  const query = funnelQuery(chosen.id, {
    version: version === '' ? undefined : Number(version),
    period: period === '' ? undefined : period,
  });
  const can = useCan();
  // Who reads no setups hears of none: builders.
  const refetchInterval = can('setups.read') ? false : unheardEvery;
  const { data: funnel, error, refetch } = useQuery({ ...query, refetchInterval });
  const isGone = error !== null && troubleOf(error) === 'not-found';
  return (
    <>
      <FunnelFilters {...given} firstMonth={funnel?.firstMonth ?? null} />
      {isGone && <p className="lead">{line('funnel.gone')}</p>}
      {error && !isGone && <ProblemNotice error={error} retry={() => void refetch()} />}
      {!funnel && !error && <LoadingLine />}
      {funnel && (
        <p role="status" className="lead">
          {funnel.setups === 0
            ? line('funnel.none')
            : line('funnel.count', { setups: funnel.setups, done: funnel.done, finished: funnel.finished })}
        </p>
      )}
      {funnel && funnel.setups > 0 && (
        <>
          <StageTable stages={arrivalsOf(funnel)} setups={funnel.setups} />
          <FailureTable failures={funnel.failures} />
        </>
      )}
    </>
  );
};
