import type { Step } from '@orgready/guides/model/guide';
import type { Funnel, FunnelFailure, FunnelStage } from '@orgready/shared/contract/funnel';
import type { Locale } from '@orgready/shared/language/locales';
import { type Blueprint, blueprintOf } from '../domain/blueprint.ts';
import { stagesWith } from '../domain/milestones.ts';
import { staffMessageOfKey } from '../domain/staff-message.ts';
import { valueKinds } from '../domain/value-kinds.ts';
import { type Words, wordsOf } from '../domain/words.ts';
import type { FunnelQuery } from '../storage/funnel.ts';
import {
  durationOf,
  type Figure,
  type FigureKind,
  type StageKey,
  stageOfStep,
} from '../storage/milestones.ts';
import type { Transaction } from '../storage/storage.ts';

/** So many failures are shown. */
const mostFailures = 20;

type Figures = readonly (readonly [Figure, number])[];

/** Returns the bucket in which the middle one of all durations is; the lower one if two are in the middle. */
const medianOf = (buckets: readonly (readonly [bucket: number, count: number])[]): number | null => {
  const all = buckets.reduce((sum, [, count]) => sum + count, 0);
  let passed = 0;
  for (const [bucket, count] of buckets.toSorted(([one], [other]) => one - other)) {
    passed += count;
    if (2 * passed >= all) return bucket;
  }
  return null;
};

const placeOf = (stage: StageKey, step: Step | undefined): Pick<FunnelStage, 'kind' | 'step'> =>
  step ? { kind: 'step', step: step.id } : { kind: stage as FunnelStage['kind'], step: null };

const failuresOf = (
  figures: Figures,
  blueprint: Blueprint,
  words: Words,
  locale: Locale,
): readonly FunnelFailure[] =>
  figures
    .toSorted(([[, , , one], more], [[, , , other], fewer]) => fewer - more || (one < other ? -1 : 1))
    .slice(0, mostFailures)
    .map(([[, stage, check, code], setups]) => {
      const customer = valueKinds[locale]('customer');
      const step = blueprint.guide.steps.find(({ id }) => stageOfStep(id) === stage);
      const title = step?.checks.find(({ id }) => id === check)?.title;
      return {
        ...placeOf(stage as StageKey, step),
        name: step ? words.line(step.name) : null,
        check: title === undefined ? null : words.line(title),
        code,
        message: step ? staffMessageOfKey(code, { ...blueprint, customer }, locale) : null,
        setups,
      };
    });

/** Returns a funnel in words, from the figures that were counted. */
const funnelOfFigures = (
  figures: Figures,
  blueprint: Blueprint,
  locale: Locale,
): Omit<Funnel, 'firstMonth'> => {
  const words = wordsOf(blueprint, locale, valueKinds[locale]('customer'));
  const byKind = Map.groupBy(figures, ([[kind]]) => kind);
  const of = (kind: FigureKind) => byKind.get(kind) ?? [];
  const count = (kind: FigureKind, stage: string, detail = ''): number =>
    of(kind).find(([[, own, ownDetail]]) => own === stage && ownDetail === detail)?.[1] ?? 0;
  const durations = Map.groupBy(of('took'), ([[, stage]]) => stage);
  const stageOf = ([stage, step]: readonly [StageKey, Step | undefined]): FunnelStage => {
    const median = medianOf(
      (durations.get(stage) ?? []).map(([[, , bucket], setups]) => [Number(bucket), setups]),
    );
    return {
      ...placeOf(stage, step),
      name: step ? words.line(step.name) : null,
      asked: count('asked', stage),
      reached: count('reached', stage),
      without: count('without', stage),
      stopped: count('stopped', stage),
      took: median === null ? null : durationOf(median),
    };
  };
  return {
    setups: count('setups', ''),
    // A step that no setup is asked to complete tells nothing.
    stages: stagesWith(blueprint.guide.steps)
      .map(stageOf)
      .filter(({ kind, asked }) => kind !== 'step' || asked > 0),
    done: count('ended', '', 'done'),
    finished: count('ended', '', 'finished'),
    failures: [...failuresOf(of('failed'), blueprint, words, locale)],
  };
};

/** Returns where the setups of a blueprint stand; undefined if there is no such blueprint or version. */
export const funnelOf = async (
  deps: Parameters<typeof blueprintOf>[0] & {
    readonly storage: Pick<Transaction, 'blueprints' | 'funnel'>;
  },
  query: FunnelQuery,
  locale: Locale,
): Promise<Funnel | undefined> => {
  const { storage } = deps;
  const newest = await storage.blueprints.newest(query.blueprintId);
  if (!newest || (query.version !== undefined && query.version > newest.version)) return undefined;
  const [blueprint, figures, firstMonth] = await Promise.all([
    blueprintOf(deps, {
      id: '',
      blueprintId: newest.id,
      blueprintVersion: query.version ?? newest.version,
    }),
    storage.funnel.figures(query),
    storage.funnel.firstMonth(query.blueprintId),
  ]);
  return { ...funnelOfFigures(figures, blueprint, locale), firstMonth: firstMonth ?? null };
};
