import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { blueprintsQuery } from '../api/staff.ts';
import { LoadingLine } from '../ui/LoadingLine.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { BlueprintForm } from './BlueprintForm.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders the page that saves a new version of a blueprint, starting from the newest one. */
export const EditBlueprintPage = () => {
  const { line } = useStaffWords();
  const { id } = useParams();
  const { data: blueprints, error, refetch } = useQuery(blueprintsQuery);
  const newest = blueprints?.find((blueprint) => blueprint.id === id);
  // The form keeps the version it was opened with, even if another user saves a new version meanwhile.
  const [opened, setOpened] = useState(newest);
  if (opened === undefined && newest !== undefined) setOpened(newest);
  if (error && !opened) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (!blueprints) return <LoadingLine />;
  if (!opened)
    return (
      <>
        <PageHeading title={line('edit.none')}>{line('edit.none')}</PageHeading>
        <p>
          <Link to="/staff/blueprints">{line('edit.all')}</Link>
        </p>
      </>
    );
  const title = line('edit.title', { blueprint: opened.name });
  return (
    <div className="stack narrow">
      <PageHeading title={title}>{title}</PageHeading>
      <p className="lead">{line('edit.what', { version: opened.version })}</p>
      <p>
        <Link to={`/staff/funnel?blueprint=${opened.id}`}>{line('blueprints.funnel')}</Link>
      </p>
      <BlueprintForm key={opened.id} guide={opened.guide} before={opened} />
    </div>
  );
};
