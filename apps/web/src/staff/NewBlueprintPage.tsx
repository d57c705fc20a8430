import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { guidesQuery } from '../api/staff.ts';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { BlueprintForm } from './BlueprintForm.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** Renders the choice of a guide, if there are several, and the form for its parameters. */
export const NewBlueprintPage = () => {
  const { line, locale } = useStaffWords();
  const { data: guides, error, refetch } = useQuery(guidesQuery);
  const [chosen, setChosen] = useState<string>();
  const id = useId();
  const offered = (guides ?? []).filter(({ missing }) => missing.length === 0);
  const guide = chosen ?? offered[0]?.id;
  return (
    <div className="stack narrow">
      <PageHeading title={line('blueprint.title')}>{line('blueprint.title')}</PageHeading>
      {error && <ProblemNotice error={error} retry={() => void refetch()} />}
      {offered.length > 1 && (
        <div className="field">
          <label htmlFor={id}>{line('blueprint.guide')}</label>
          <select id={id} value={guide} onChange={(event) => setChosen(event.target.value)}>
            {offered.map((each) => (
              <option key={each.id} value={each.id}>
                {visibleText(each.title)}
              </option>
            ))}
          </select>
        </div>
      )}
      {guides?.map(
        ({ id: missed, title, missing }) =>
          missing.length > 0 && (
            <p key={missed} className="quiet">
              {line('blueprint.missing', {
                guide: title,
                variables: new Intl.ListFormat(locale).format(missing),
              })}
            </p>
          ),
      )}
      {guide !== undefined && <BlueprintForm key={guide} guide={guide} />}
    </div>
  );
};
