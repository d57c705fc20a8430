import type { SetupSummary } from '@orgready/shared/contract/entities';
import { changesBy, countedOnce, type FigureChange } from '../apps/api/src/storage/funnel.ts';
import { type Milestones, type StageKey, stageOfStep } from '../apps/api/src/storage/milestones.ts';
import { integrationGuide } from '../packages/guides/src/integration/guide.ts';

const stages: readonly StageKey[] = [
  'opened',
  'signed-in',
  ...integrationGuide.steps.filter(({ closing }) => !closing).map(({ id }) => stageOfStep(id)),
  'ended',
];
const checks = integrationGuide.steps.flatMap(({ id, checks: own }) =>
  own.map((check) => ({ stage: stageOfStep(id), check: check.id })),
);
/** Messages of the guide, so that a funnel has words for them. */
const codes = Object.keys(integrationGuide.locales.en)
  .filter((key) => key.includes('.'))
  .slice(0, 200);
/** A check fails in a few ways. */
const waysToFail = 4;
const codeOf = (check: string, random: () => number): string =>
  codes[(check.length * 7 + Math.floor(random() * waysToFail)) % codes.length] ?? '';
/** From a second to a month, short ones as frequent as long ones. */
const longest = Math.log(30 * 24 * 60 * 60_000);

/** Returns how far a setup has come: each stage takes between a second and a month, and loses some. */
export const milestonesFor = (createdAt: number, random: () => number): Milestones => {
  let at = createdAt;
  let isOpen = true;
  const reached = stages.map((stage) => {
    isOpen &&= random() > 0.06;
    at += Math.round(Math.exp(Math.log(1000) + random() * (longest - Math.log(1000))));
    return [stage, isOpen ? at : null] as const;
  });
  const failures = checks
    .filter(() => random() < 0.05)
    .map((one) => ({ ...one, code: codeOf(one.check, random) }));
  const endedAs = reached.at(-1)?.[1] === null ? null : random() < 0.1 ? 'finished' : 'done';
  return { stages: reached, failures, endedAs, freedAt: null };
};

/** Adds up figures of many setups. */
export const createFigures = () => {
  const groups = new Map<string, { setup: SetupSummary; figures: Map<string, number> }>();
  return {
    add(setup: SetupSummary, milestones: Milestones): void {
      const month = new Date(setup.createdAt).toISOString().slice(0, 'yyyy-mm'.length);
      const key = `${setup.blueprintVersion} ${month}`;
      const group = groups.get(key) ?? { setup, figures: new Map<string, number>() };
      groups.set(key, group);
      for (const figure of countedOnce(setup.createdAt, milestones).keys())
        group.figures.set(figure, (group.figures.get(figure) ?? 0) + 1);
    },
    rows(): readonly FigureChange[] {
      const rows = new Map<string, FigureChange>();
      for (const { setup, figures } of groups.values())
        for (const row of changesBy(setup, figures)) {
          const key = [row.version, row.period, row.figure].join('\n');
          rows.set(key, { ...row, count: row.count + (rows.get(key)?.count ?? 0) });
        }
      return [...rows.values()];
    },
  };
};
