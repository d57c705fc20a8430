import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Contents, changedTables } from '../tables.ts';
import { actions } from './actions.ts';
import { newEvents } from './compare.ts';
import { openDeaths } from './deaths.ts';
import type { Original } from './originals.ts';
import { finish, openBrowserOf, repeat, serve } from './runs.ts';
import { openScene, type Scene } from './scene.ts';

/** Calls are counted by ten minutes of the real clock, which may end between two tries: returns their sum for each setup. */
const sumCalls = (rows: readonly string[]): readonly string[] => {
  const sums = new Map<string, number>();
  for (const row of rows) {
    const { at: _, count, ...whose } = JSON.parse(row) as Record<string, unknown>;
    const key = JSON.stringify(whose);
    sums.set(key, (sums.get(key) ?? 0) + Number(count));
  }
  return [...sums].map(([key, sum]) => `${key} ${sum}`).sort();
};

/** A request to Salesforce holds a slot under a lease: a killed process leaves it, and it ends by itself. */
const comparable = (contents: Contents): Contents =>
  new Map(
    [...contents]
      .filter(([table]) => table !== 'org_slots')
      .map(([table, rows]) => [table, table === 'sent_calls' ? sumCalls(rows) : rows]),
  );

/** Compares all tables; what differs is shown. */
const expectSame = (found: Contents, expected: Contents, where: string): void => {
  const [is, was] = [comparable(found), comparable(expected)];
  if (changedTables(was, is).length > 0) expect(is, where).toEqual(was);
};

/** Tests that the product can be killed before any statement of an action, and that the action can then be repeated. */
export const testCrashes = (openOriginal: () => Promise<Original>): void => {
  let scene: Scene;
  let deaths: ReturnType<typeof openDeaths>;
  beforeAll(async () => {
    scene = await openScene(await openOriginal(), inject('runFolder'));
    deaths = openDeaths(scene);
  });
  afterAll(() => scene?.close());

  const test = async (name: string): Promise<void> => {
    const { before, hide } = scene;
    const one = scene.prepared.get(name);
    const stages = actions[name]?.stages ?? [];
    if (!one) throw new Error(`${name} was not prepared`);
    const { asksSalesforce, answered, end: whole } = await deaths.wholeOf(name);
    const kinds = newEvents(before, answered).join();
    const crashed = new Map<number, Contents>();
    const repeated = new Map<number, Contents>();
    for await (const { copy, sent, where } of deaths.of(name)) {
      const contents = await copy.read();
      const left = newEvents(before, contents);
      const stage = stages.findIndex((each) => each.left.join() === left.join());
      expect(stage, `${where}: ${left}`).toBeGreaterThanOrEqual(Math.max(0, ...crashed.keys()));
      if (stage === 0) expectSame(contents, before, where);
      const hidden = hide(contents);
      expectSame(hidden, crashed.get(stage) ?? hidden, where);
      crashed.set(stage, hidden);
      // What follows from the same in all tables, and at Salesforce, is the same.
      if (repeated.has(stage) && !asksSalesforce) continue;

      const browser = openBrowserOf(scene, one);
      const again = await serve(scene, copy, (world) => repeat(world, one, browser, sent));
      const events = newEvents(before, again);
      expect(events, where).toEqual([...left, ...(stages[stage]?.later ?? [])]);
      const isWhole = events.join() === kinds;
      expectSame(again, isWhole ? answered : (repeated.get(stage) ?? again), where);
      if (repeated.has(stage)) continue;
      repeated.set(stage, again);
      const end = await finish(scene, copy, one, browser);
      expect(end.seen, where).toEqual(whole.seen);
      if (isWhole) expectSame(end.contents, whole.contents, where);
    }
    expect([...crashed.keys()]).toEqual(stages.map((_, at) => at));
  };

  it.each(Object.keys(actions))('%s leaves all or nothing, and can be repeated', { timeout: 240_000 }, test);
};
