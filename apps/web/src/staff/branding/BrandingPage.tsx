import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { brandingQuery } from '../../api/branding.ts';
import { blueprintsQuery } from '../../api/staff.ts';
import { LoadingLine } from '../../ui/LoadingLine.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { BrandingForm } from './BrandingForm.tsx';
import { useBrandingWords } from './useBrandingWords.ts';
import './branding.css';

/** Renders the page that decides how a blueprint's setups look. */
export const BrandingPage = () => {
  const { line } = useBrandingWords();
  const { id = '' } = useParams();
  const blueprints = useQuery(blueprintsQuery);
  const branding = useQuery(brandingQuery(id));
  const blueprint = blueprints.data?.find((one) => one.id === id);
  if (blueprints.data && !blueprint)
    return (
      <>
        <PageHeading title={line('branding.none')}>{line('branding.none')}</PageHeading>
        <p>
          <Link to="/staff/blueprints">{line('branding.all')}</Link>
        </p>
      </>
    );
  const failed = [blueprints, branding].find(({ error, data }) => error !== null && data === undefined);
  if (failed) return <ProblemNotice error={failed.error} retry={() => void failed.refetch()} />;
  if (!blueprint || !branding.data) return <LoadingLine />;
  const title = line('branding.title', { blueprint: blueprint.name });
  return (
    <div className="stack">
      <header className="stack tight narrow">
        <Link className="quiet" to="/staff/blueprints">
          {line('branding.all')}
        </Link>
        <PageHeading title={title}>{title}</PageHeading>
        <p className="lead">{line('branding.what')}</p>
      </header>
      <BrandingForm key={id} blueprint={blueprint} before={branding.data} />
    </div>
  );
};
