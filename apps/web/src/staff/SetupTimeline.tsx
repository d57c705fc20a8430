import type { SetupSummary } from '@orgready/shared/contract/entities';
import type { Timeline } from '@orgready/shared/contract/timeline';
import { useInfiniteQuery } from '@tanstack/react-query';
import { timelineQuery } from '../api/staff.ts';
import { Ago } from '../ui/Ago.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { visibleText } from '../ui/visibleText.ts';
import { WaitingButton } from '../ui/WaitingButton.tsx';
import { useStaffWords } from './useStaffWords.ts';
import './timeline.css';

type Entry = Timeline['entries'][number];

/** Renders what has happened in a setup and who did it, the newest first. */
export const SetupTimeline = ({ setup }: { setup: Pick<SetupSummary, 'id' | 'steps'> }) => {
  const { line } = useStaffWords();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    timelineQuery(setup.id),
  );
  const entries = data?.pages.flatMap((page) => page.entries) ?? [];
  const sentenceOf = ({ kind, actor, step, person }: Entry): string =>
    line(`timeline.${kind}`, {
      who: actor.name ?? line(`timeline.${actor.kind}`),
      step: setup.steps.find(({ id }) => id === step)?.name ?? line('timeline.a-step'),
      person: person ?? line(kind === 'setup-assigned' ? 'timeline.nobody' : 'timeline.a-colleague'),
    });
  return (
    <section className="stack tight" aria-labelledby="timeline">
      <h2 id="timeline">{line('timeline.title')}</h2>
      <p className="quiet">{line('timeline.what')}</p>
      {error && <ProblemNotice error={error} />}
      <ol className="timeline" aria-labelledby="timeline">
        {entries.map((entry) => (
          <li key={entry.number}>
            <span>{visibleText(sentenceOf(entry))}</span> <Ago at={entry.at} />
          </li>
        ))}
      </ol>
      {hasNextPage && (
        <p>
          <WaitingButton className="button" waiting={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {line('timeline.earlier')}
          </WaitingButton>
        </p>
      )}
    </section>
  );
};
