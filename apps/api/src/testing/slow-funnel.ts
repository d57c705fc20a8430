import type { SetupSummary } from '@orgready/shared/contract/entities';
import type { FunnelStage } from '@orgready/shared/contract/funnel';
import type { StoredEvent } from '../storage/events.ts';
import { bucketOf, durationOf } from '../storage/milestones.ts';

/** Everything that has happened in a setup: its events, and what its row was after each change. */
export interface History {
  readonly createdAt: number;
  readonly events: readonly StoredEvent[];
  readonly rows: readonly { readonly at: number; readonly steps: SetupSummary['steps'] }[];
}

/** A stage of one setup: when it was reached, or that it goes on without it. */
interface Past {
  readonly key: string;
  readonly at: number | 'without' | undefined;
}

const isComplete = (status: string) => status === 'complete' || status === 'attested';
const isException = (status: string) => status === 'skipped' || status === 'overridden';

const since = <One extends { readonly at: number }>(all: readonly One[], moment: number): readonly One[] =>
  all.filter(({ at }) => at >= moment);

/** Returns the stages of a setup as a person would read them from its history. */
const pastOf = ({ events, rows }: History, signIn: string, closing: string): readonly Past[] => {
  const freedAt = events.findLast(({ kind }) => kind === 'org-unbound')?.at ?? 0;
  const claimed = events.find(({ kind }) => kind === 'link-claimed')?.at;
  const steps = rows.at(-1)?.steps ?? [];
  const momentOf = (id: string, status: string): Past['at'] => {
    // A step that did not apply for a while is not one that was completed before.
    let reached: number | undefined;
    for (const row of since(rows, freedAt)) {
      const own = row.steps.find((step) => step.id === id);
      if (!own) reached = undefined;
      else if (claimed !== undefined && row.at >= claimed && isComplete(own.status)) reached ??= row.at;
    }
    return reached ?? (isException(status) ? 'without' : undefined);
  };
  const later = since(events, freedAt);
  const first = (kind: string) => later.find((event) => event.kind === kind)?.at;
  const all = steps
    .filter(({ id }) => id !== closing)
    .map(({ id, status }) => ({ key: id, at: momentOf(id, status) }));
  const place = all.findIndex(({ key }) => key === signIn);
  return [
    { key: 'opened', at: claimed },
    ...all.slice(0, place),
    { key: 'signed-in', at: first('org-bound') },
    ...all.slice(place),
    {
      key: 'ended',
      at: later.find(({ kind }) => kind === 'setup-done' || kind === 'setup-finished')?.at,
    },
  ];
};

const middleOf = (values: readonly number[]): number | null =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? null;

/** Returns the numbers of a stage, by going through the whole history of every setup. */
export const slowStage = (
  histories: readonly History[],
  key: string,
  signIn: string,
  closing: string,
): Omit<FunnelStage, 'kind' | 'step' | 'name'> => {
  const counts = { asked: 0, reached: 0, without: 0, stopped: 0 };
  const durations: number[] = [];
  for (const history of histories) {
    const past = pastOf(history, signIn, closing);
    const place = past.findIndex((stage) => stage.key === key);
    const at = past[place]?.at;
    if (place < 0) continue;
    counts.asked += 1;
    if (at === 'without') counts.without += 1;
    if (past.findIndex((stage) => stage.at === undefined) === place) counts.stopped += 1;
    if (typeof at !== 'number') continue;
    counts.reached += 1;
    const before = past.slice(0, place).map((stage) => Number(stage.at === 'without' ? 0 : (stage.at ?? 0)));
    durations.push(at - Math.max(history.createdAt, ...before.filter((moment) => moment <= at)));
  }
  const middle = middleOf(durations);
  return { ...counts, took: middle === null ? null : durationOf(bucketOf(middle)) };
};
