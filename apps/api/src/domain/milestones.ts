import type { Step } from '@orgready/guides/model/guide';
import type { StoredEvent } from '../storage/events.ts';
import type { StoredVerdict } from '../storage/findings.ts';
import type { Link } from '../storage/links.ts';
import { type Failure, type Milestones, type StageKey, stageOfStep } from '../storage/milestones.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Unbinding } from '../storage/unbindings.ts';
import { isSignIn, type Material } from './material.ts';
import type { StateOf } from './step-states.ts';
import { isComplete } from './step-status.ts';

/** What a setup is now. */
interface Present {
  readonly material: Material;
  readonly links: readonly Link[];
  /** Those that apply. */
  readonly steps: readonly Step[];
  readonly stateOf: StateOf;
  readonly unbinding: Unbinding | undefined;
}

/** Returns the stages with these steps in their order. The closing step is the end. */
export const stagesWith = (steps: readonly Step[]): readonly (readonly [StageKey, Step | undefined])[] => {
  const open = steps.filter(({ closing }) => !closing);
  const signIn = Math.max(0, open.findIndex(isSignIn));
  const all = open.map((step) => [stageOfStep(step.id), step] as const);
  return [
    ['opened', undefined],
    ...all.slice(0, signIn),
    ['signed-in', undefined],
    ...all.slice(signIn),
    ['ended', undefined],
  ];
};

const isFirst = (one: Failure, at: number, all: readonly Failure[]): boolean =>
  all.findIndex(
    ({ stage, check, code }) => stage === one.stage && check === one.check && code === one.code,
  ) === at;

const isBlocker = (
  verdict: StoredVerdict | undefined,
): verdict is Extract<StoredVerdict, { readonly outcome: 'failed' }> =>
  verdict?.outcome === 'failed' && verdict.severity === 'blocker';

const refusalOf = (code: string): Failure => ({ stage: 'signed-in', check: '', code });

const failuresNow = ({ material: { setup }, steps, stateOf }: Present): readonly Failure[] => [
  ...(setup.signInRefusal ? [refusalOf(setup.signInRefusal.code)] : []),
  ...steps.flatMap((step) =>
    stateOf(step).states.flatMap(({ check, verdict }) =>
      isBlocker(verdict) ? [{ stage: stageOfStep(step.id), check: check.id, code: verdict.message.key }] : [],
    ),
  ),
];

/** Returns what keeps a step open among verdicts that were found after a moment. */
const failuresBefore = async (
  storage: Transaction,
  setupId: string,
  moment: number,
): Promise<readonly Failure[]> =>
  (await storage.findings.failed(setupId, moment)).flatMap(({ stepId, checkId, verdict }) =>
    isBlocker(verdict) ? [{ stage: stageOfStep(stepId), check: checkId, code: verdict.message.key }] : [],
  );

/** Returns when the last of what completes a step was found or confirmed. */
const completedAt = ({ findings, attestations, setup }: Material, { checks }: Step): number => {
  const moments = checks.flatMap(({ id }) => [findings.get(id)?.foundAt ?? 0, attestations.get(id)?.at ?? 0]);
  const last = Math.max(0, ...moments);
  return last === 0 ? setup.createdAt : last;
};

/** Returns how far a setup has come of which no milestones are kept yet, from its events and what stands of its findings. */
const milestonesBefore = async (
  storage: Transaction,
  { material, links, steps, stateOf, unbinding }: Present,
): Promise<Milestones> => {
  const { setup } = material;
  const freedAt = unbinding?.at ?? null;
  const events = await storage.events.list(setup.id);
  const since = events.slice(events.findLastIndex(({ kind }) => kind === 'org-unbound') + 1);
  const first = (kind: StoredEvent['kind'], among = since) => among.find((event) => event.kind === kind)?.at;
  const openings = [...links.flatMap(({ openedAt }) => openedAt ?? []), first('link-claimed', events)];
  const opened = openings.filter((moment) => moment !== undefined).toSorted((a, b) => a - b)[0] ?? null;
  const end = since.findLast(({ kind }) => kind === 'setup-done' || kind === 'setup-finished');
  const known: Partial<Record<StageKey, number | null | undefined>> = {
    opened,
    'signed-in': first('org-bound'),
    ended: end?.at,
  };
  const refusals = since.filter(({ kind, detail }) => kind === 'sign-in-refused' && detail.code);
  return {
    stages: stagesWith(steps).map(([stage, step]) => [
      stage,
      (step && isComplete(stateOf(step).status)
        ? Math.max(completedAt(material, step), opened ?? 0)
        : known[stage]) ?? null,
    ]),
    failures: [
      ...refusals.map(({ detail }) => refusalOf(String(detail.code))),
      ...(await failuresBefore(storage, setup.id, freedAt ?? 0)),
    ],
    endedAs: end ? (end.kind === 'setup-done' ? 'done' : 'finished') : null,
    freedAt,
  };
};

/** Returns what is left once staff freed a setup from its org: that somebody opened it. */
const freed = ({ stages, ...rest }: Milestones): Milestones => ({
  ...rest,
  stages: stages.filter(([stage]) => stage === 'opened'),
  failures: [],
  endedAs: null,
});

/**
 * Returns how far a setup has come: what it had reached before, and what it has reached by now.
 * @param kept what is kept of it; undefined if it never was counted.
 */
export const milestonesOf = async (
  storage: Transaction,
  present: Present,
  kept: Milestones | undefined,
  now: number,
): Promise<Milestones> => {
  const { material, links, steps, stateOf, unbinding } = present;
  const { setup } = material;
  const freedAt = unbinding?.at ?? null;
  const stored = kept ?? (await milestonesBefore(storage, present));
  const before = stored.freedAt === freedAt ? stored : freed(stored);
  const reachedBefore = new Map(before.stages);
  const isOpened =
    typeof reachedBefore.get('opened') === 'number' ||
    setup.orgId !== null ||
    links.some(({ openedAt }) => openedAt !== null);
  const isReached = (stage: StageKey, step: Step | undefined): boolean => {
    if (step) return isOpened && isComplete(stateOf(step).status);
    if (stage === 'opened') return isOpened;
    return stage === 'ended' ? setup.doneAt !== null : setup.orgId !== null;
  };
  const momentOf = (stage: StageKey, step: Step | undefined): number | 'without' | null => {
    const known = reachedBefore.get(stage);
    if (typeof known === 'number') return known;
    if (isReached(stage, step)) return now;
    return step && stateOf(step).exception ? 'without' : null;
  };
  const endedNow = setup.withExceptions ? 'finished' : 'done';
  return {
    stages: stagesWith(steps).map(([stage, step]) => [stage, momentOf(stage, step)]),
    failures: [...before.failures, ...failuresNow(present)].filter(isFirst),
    endedAs: setup.doneAt === null ? before.endedAs : endedNow,
    freedAt,
  };
};
