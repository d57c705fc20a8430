import { guides } from '@orgready/guides';
import type { Guide } from '@orgready/guides/model/guide';
import type { Drawing, ScreenRow } from '@orgready/guides/model/screen';
import type { Task } from '@orgready/guides/model/task';
import { setupPage } from '@orgready/guides/setup-pages';
import { setupWith } from '@orgready/guides/testing/setup';
import type { Simulator } from '@orgready/org-simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findScenario } from '../scenario.ts';
import { startScenarios } from '../simulator.ts';
import type { SimulatedPage } from './simulated-page.ts';
import { simulatedPages } from './simulated-pages.ts';
import { textOf, visitSetup } from './simulated-setup.ts';

const guideOf = (scenario: string): Guide => {
  const found = guides.find(({ id }) => id === scenario.split('/')[0]);
  if (!found) throw new Error(`There is no guide of ${scenario}`);
  return found;
};

const taskOf = (scenario: string, task: string): Task => {
  const found = guideOf(scenario)
    .steps.flatMap((step) => (step.tasks ?? []).map((one) => ({ name: `${step.id}/${one.id}`, one })))
    .find(({ name }) => name === task);
  if (!found) throw new Error(`There is no task ${task}`);
  return found.one;
};

const drawingsOf = (page: SimulatedPage): readonly Drawing[] =>
  ('task' in page
    ? taskOf(page.scenario, page.task).drawings
    : guideOf(page.scenario).actDrawings?.[page.drawing]?.('Everything')) ?? [];

/** Returns what a row prints of Salesforce's, in order. */
const labelsOf = (row: ScreenRow, { values }: Drawing): readonly string[] => {
  switch (row.kind) {
    case 'heading':
      return [row.text];
    case 'field':
      return [row.label];
    case 'choice':
      return [row.label, ...row.options];
    case 'boxes': {
      const value = values[row.label];
      return value && 'rows' in value ? value.rows : row.columns;
    }
    case 'table':
      return row.columns;
    case 'buttons':
      return row.buttons;
    case 'tabs':
      return row.tabs;
  }
};

/** Returns the ids of the screens that a guide draws. */
const screensOf = (id: string): ReadonlySet<string> =>
  new Set(
    guides
      .filter((guide) => guide.id === id)
      .flatMap(({ steps, actDrawings = {} }) => [
        ...steps.flatMap(({ tasks = [] }) => tasks.flatMap(({ drawings = [] }) => drawings)),
        ...Object.values(actDrawings).flatMap((drawn) => drawn('Everything')),
      ])
      .map(({ screen }) => screen.id),
  );

const pages = Object.values(simulatedPages).flatMap((ofGuide) => Object.entries(ofGuide));

describe('the simulator’s page', () => {
  let simulator: Simulator;
  beforeAll(async () => {
    simulator = await startScenarios({ installMilliseconds: 0 });
  });
  afterAll(() => simulator.close());

  const openPage = async (page: SimulatedPage) => {
    const { scenario } = findScenario(page.scenario);
    const { open, act, idOf } = await visitSetup(simulator, scenario);
    const { connection } = setupWith();
    if (!connection) throw new Error('The setup has no connection');
    const setup = setupWith({
      params: scenario.params,
      answers: scenario.answers,
      connection: { ...connection, instanceUrl: simulator.url },
    });
    const hrefOf = async (): Promise<string | undefined> => {
      if ('page' in page) return setupPage(setup, page.page);
      const { open: link } = taskOf(page.scenario, page.task);
      const record = typeof page.record === 'object' ? await idOf(page.record.soql) : page.record;
      return record === undefined
        ? link?.href(setup)
        : link?.exact && setupPage(setup, link.exact.page(record));
    };
    const href = await hrefOf();
    if (href === undefined) throw new Error('There is no such link');
    let seen = await open(href);
    for (const one of page.acts ?? []) seen = await act(seen, one);
    return textOf(seen);
  };

  it.each(Object.entries(simulatedPages))('is named for every screen of the guide %s', (guide, named) => {
    expect(Object.keys(named).toSorted()).toEqual([...screensOf(guide)].toSorted());
  });

  it.each(pages)('of %s has the labels of the drawing, in order', async (id, page) => {
    const drawing = drawingsOf(page).find(({ screen }) => screen.id === id);
    if (!drawing) throw new Error(`${id} is not drawn`);
    const text = await openPage(page);
    let at = 0;
    for (const row of drawing.screen.rows)
      for (const label of labelsOf(row, drawing)) {
        const found = text.indexOf(label, at);
        expect(found, `${label} in ${text.slice(at)}`).toBeGreaterThanOrEqual(0);
        at = found + label.length;
      }
    const { params } = findScenario(page.scenario).scenario;
    for (const value of Object.values(drawing.values))
      if ('wanted' in value && value.wanted !== undefined)
        expect(text).toContain(
          typeof value.wanted === 'function' ? value.wanted(setupWith({ params })) : value.wanted,
        );
  });
});
