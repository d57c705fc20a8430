import { type Timeline, timelineKinds } from '@orgready/shared/contract/timeline';
import type { StoredEvent } from '../storage/events.ts';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';
import { blueprintOf } from './blueprint.ts';
import type { Guides } from './guides.ts';
import { handOffsIn } from './hand-offs.ts';
import { stepsOf } from './steps-of.ts';

const pageLength = 30;

/** Events about a step that a colleague was handed. */
const ofHandOffs: ReadonlySet<string> = new Set([
  'step-handed-on',
  'hand-off-withdrawn',
  'hand-off-verified',
]);

type Entry = Timeline['entries'][number];

/** Returns a page of what has happened in a setup, the newest first; nothing in it was read from the org. */
export const timelineOf = async (
  deps: { readonly storage: Transaction; readonly guides: Guides },
  setup: Setup,
  before: number | undefined,
): Promise<Timeline> => {
  const { storage } = deps;
  // One more than a page has, to know whether there are others.
  const events = await storage.events.newest(setup.id, timelineKinds, { before, limit: pageLength + 1 });
  const page = events.slice(0, pageLength);
  const steps = stepsOf(setup, await blueprintOf(deps, setup));
  const names = new Map((await storage.people.all()).map(({ id, name }) => [id, name]));
  const links = page.some(({ kind }) => ofHandOffs.has(kind)) ? await storage.links.list(setup.id) : [];
  const colleagues = new Map(handOffsIn(links).map(({ id, handOff }) => [id, handOff.colleague]));
  const entryOf = ({
    kind,
    at,
    actor,
    detail,
    number,
  }: StoredEvent & { readonly number: number }): Entry => ({
    number,
    kind: kind as Entry['kind'],
    at,
    actor: { kind: actor.kind, name: names.get(actor.id) ?? null },
    step:
      steps.find(({ id, checks }) => id === detail.step || checks.some((one) => one.id === detail.check))
        ?.id ?? null,
    person:
      kind === 'setup-assigned'
        ? (names.get(String(detail.person)) ?? null)
        : ofHandOffs.has(kind)
          ? (colleagues.get(String(detail.link)) ?? null)
          : null,
  });
  return {
    entries: page.map(entryOf),
    before: events.length > pageLength ? (page.at(-1)?.number ?? null) : null,
  };
};
