import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guides } from '../index.ts';
import type { Guide, Step } from '../model/guide.ts';
import type { Drawing, DrawnValue, ScreenRow, SetupScreen } from '../model/screen.ts';
import type { AnsweredContext } from '../model/setup-context.ts';
import type { Task } from '../model/task.ts';
import { applicableSteps, holds } from '../plan.ts';
import { setupWith } from '../testing/setup.ts';

const folder = new URL('.', import.meta.url);
const files = readdirSync(folder).filter((name) => !name.endsWith('.test.ts'));
const screens: readonly (readonly [string, SetupScreen])[] = await Promise.all(
  files.map(async (name) => {
    const [screen] = Object.values((await import(new URL(name, folder).href)) as Record<string, SetupScreen>);
    if (!screen) throw new Error(`${name} has no screen`);
    return [name, screen] as const;
  }),
);

const labelsOf = (row: ScreenRow): readonly string[] =>
  row.kind === 'heading'
    ? []
    : row.kind === 'buttons'
      ? row.buttons
      : row.kind === 'tabs'
        ? row.tabs
        : [row.label];

describe('every screen', () => {
  it('has the name of its file', () => {
    expect(screens.length).toBeGreaterThan(10);
    for (const [name, { id }] of screens) expect(`${id}.ts`).toBe(name);
  });

  it.each(screens)('%s has a source, and no label twice', (_name, { source, rows }) => {
    expect(source).not.toBe('');
    const labels = rows.flatMap(labelsOf);
    expect(labels.toSorted()).toEqual([...new Set(labels)].toSorted());
  });
});

interface Place {
  readonly guide: Guide;
  readonly step: Step;
  readonly task: Task;
}
const tasks: readonly Place[] = guides.flatMap((guide) =>
  guide.steps.flatMap((step) => (step.tasks ?? []).map((task) => ({ guide, step, task }))),
);
const nameOf = ({ guide, step, task }: Place): string => `${guide.id}/${step.id}/${task.id}`;
const named = tasks.map((place) => [nameOf(place), place] as const);
const ofTasks = tasks.flatMap((place) =>
  (place.task.drawings ?? []).map(
    (drawing) => [`${nameOf(place)}: ${drawing.screen.id}`, { checks: place.step.checks, drawing }] as const,
  ),
);
const ofActs = guides.flatMap(({ id, actDrawings = {} }) =>
  Object.entries(actDrawings).flatMap(([name, drawn]) =>
    drawn('Acme').map((drawing) => [`${id}/${name}: ${drawing.screen.id}`, { checks: [], drawing }] as const),
  ),
);
const drawings = [...ofTasks, ...ofActs];

/** Which kinds of rows take a value. */
const takes = (row: ScreenRow, value: DrawnValue): boolean => {
  if ('records' in value) return row.kind === 'table';
  if ('rows' in value || 'row' in value || 'from' in value) return row.kind === 'boxes';
  return row.kind === 'field' || row.kind === 'choice';
};

const rowOf = ({ screen: { rows } }: Drawing, label: string): ScreenRow | undefined =>
  rows.find((row) => row.kind !== 'buttons' && row.kind !== 'tabs' && labelsOf(row).includes(label));

describe('every drawing', () => {
  it('draws a screen of this folder, and each of them is drawn', () => {
    const drawn = new Set(drawings.map(([, { drawing }]) => drawing.screen.id));
    expect([...drawn].toSorted()).toEqual(screens.map(([, { id }]) => id).toSorted());
  });

  it.each(drawings)('%s names rows and buttons of its screen', (_name, { drawing }) => {
    for (const [label, value] of Object.entries(drawing.values)) {
      const row = rowOf(drawing, label);
      expect(row && takes(row, value), label).toBe(true);
      if (row?.kind === 'choice' && 'wanted' in value)
        expect(row.options).toContain(
          typeof value.wanted === 'function' ? value.wanted(setupWith()) : value.wanted,
        );
    }
    const pressable = drawing.screen.rows.flatMap((row) =>
      row.kind === 'buttons' || row.kind === 'tabs' ? labelsOf(row) : [],
    );
    expect(drawing.press.filter((label) => !pressable.includes(label))).toEqual([]);
  });

  it.each(drawings)(
    '%s shows checkboxes as a check of its step found them',
    (_name, { checks: known, drawing }) => {
      const checks = Object.values(drawing.values).flatMap((value) =>
        'from' in value ? [value.from].flat().map(({ id }) => id) : [],
      );
      expect(checks.filter((id) => known.every((check) => check.id !== id))).toEqual([]);
    },
  );
});

describe('every task', () => {
  it.each(named)('%s fixes checks of its step', (_name, { step, task }) => {
    const ids = step.checks.map(({ id }) => id);
    for (const id of task.fixes ?? []) expect(ids).toContain(id);
  });

  it.each(named)('%s has a drawing if it opens a Setup page', (_name, { guide, task }) => {
    const [scenario] = guide.scenarios;
    const opened = task.open?.href(setupWith({ ...(scenario ? { params: scenario.params } : {}) }));
    if (task.open?.exact || opened?.includes('.salesforce.com')) expect(task.drawings ?? []).not.toEqual([]);
  });

  it.each(named)('%s has one to seven clicks', (_name, { task: { clicks } }) => {
    expect(clicks.length).toBeGreaterThan(0);
    expect(clicks.length).toBeLessThanOrEqual(7);
    expect(new Set(clicks).size).toBe(clicks.length);
  });

  it.each(named)('%s has an id of its own in the step', (_name, { step, task }) => {
    expect(step.tasks?.filter(({ id }) => id === task.id)).toHaveLength(1);
  });
});

/** Every combination of values that the facts on which tasks depend can have; null while one is unknown. */
const valuesFor = (step: Step): readonly ReadonlyMap<string, string | null>[] => {
  const values = Map.groupBy(
    (step.tasks ?? []).flatMap(({ when }) => (when ? [when] : [])),
    ({ fact }) => fact.id,
  );
  return [...values].reduce<readonly ReadonlyMap<string, string | null>[]>(
    (all, [id, whens]) =>
      [null, 'another value', ...new Set(whens.map(({ is }) => is))].flatMap((value) =>
        all.map((others) => new Map([...others, [id, value]])),
      ),
    [new Map()],
  );
};

const isOffered = (
  { when, condition }: Task,
  values: ReadonlyMap<string, string | null>,
  guide: Guide,
  setup: AnsweredContext,
): boolean => {
  if (condition && !holds(condition, guide, setup)) return false;
  if (!when) return true;
  const value = values.get(when.fact.id) ?? null;
  return value === null ? !when.onlyIfKnown : value === when.is;
};

it('at most one task is offered for a check, and one for the checks that no task names', () => {
  let offers = 0;
  for (const guide of guides)
    for (const { params, answers, id } of guide.scenarios) {
      const setup = setupWith({ params, answers });
      for (const step of applicableSteps(guide, setup))
        for (const values of valuesFor(step)) {
          const offered = (step.tasks ?? []).filter((task) => isOffered(task, values, guide, setup));
          const fixed = offered.flatMap(({ fixes = ['every other check'] }) => fixes);
          expect(fixed.toSorted(), `${guide.id}/${id}, ${step.id}`).toEqual([...new Set(fixed)].toSorted());
          offers += offered.length;
        }
    }
  expect(offers).toBeGreaterThan(1000);
});
