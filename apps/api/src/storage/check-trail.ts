import { createAuditChain, digestOf, type TrailEnd } from './audit-chain.ts';
import type { TrailEvent, TrailLine } from './audit-trail.ts';

/** What is wrong with a trail, and where. */
interface TrailFault {
  readonly place: number;
  readonly setup: string | null;
  readonly what:
    | 'not the detail that was written'
    | 'its detail is gone, and nobody erased it'
    | 'its detail was erased, and is back'
    | 'not the event that was written after the one before it in its setup'
    | 'not the next event of the trail'
    | 'the trail ended elsewhere';
}

export interface TrailReport {
  readonly events: number;
  readonly setups: number;
  /** Without the key only digests are checked: neither order nor completeness is known. */
  readonly checked: 'everything' | 'digests';
  readonly faults: readonly TrailFault[];
}

/** Kinds of event that say that the details before them are erased. */
const erasing: ReadonlySet<string> = new Set(['erased']);

/** Checks digests, and that a detail is gone exactly where an event says so. */
const checkDetails = (report: (event: TrailEvent, what: TrailFault['what']) => void) => {
  /** By setup: events with a detail, and those without one, since its last erasure. */
  const seen = new Map<string, { readonly with: TrailEvent[]; readonly without: TrailEvent[] }>();
  return {
    next(event: TrailEvent): void {
      const key = event.setup ?? '';
      const isErased = event.detail === '' && event.salt === '';
      if (!isErased && digestOf(event.salt, event.detail) !== event.digest)
        report(event, 'not the detail that was written');
      const own = seen.get(key) ?? { with: [], without: [] };
      if (erasing.has(event.kind)) {
        for (const each of own.with) report(each, 'its detail was erased, and is back');
        seen.delete(key);
        // A later erasure takes the detail of this one too.
        seen.set(key, { with: isErased ? [] : [event], without: isErased ? [event] : [] });
        return;
      }
      (isErased ? own.without : own.with).push(event);
      seen.set(key, own);
    },
    end(): void {
      for (const { without } of seen.values())
        for (const event of without) report(event, 'its detail is gone, and nobody erased it');
    },
  };
};

/** Checks the chains of the setups, the chain of their heads, and where it ends. */
const checkChains = (key: Buffer, report: (event: TrailEvent, what: TrailFault['what']) => void) => {
  const chain = createAuditChain(key);
  const lasts = new Map<string | null, TrailEvent>();
  let last: TrailEvent | undefined;
  return {
    next(event: TrailEvent): void {
      const before = lasts.get(event.setup);
      const written = { ...event, setupId: event.setup, actorId: event.actor };
      const isNext = event.number === (before?.number ?? 0) + 1;
      if (!isNext || chain.macOf(before?.mac ?? '', written) !== event.mac)
        report(event, 'not the event that was written after the one before it in its setup');
      const head = chain.headOf(last?.head ?? '', event.place, event.mac);
      if (event.place !== (last?.place ?? 0) + 1 || head !== event.head)
        report(event, 'not the next event of the trail');
      lasts.set(event.setup, event);
      last = event;
    },
    isEnd({ place, head, seal }: TrailEnd): boolean {
      const isEmpty = last === undefined && place === 0 && head === '' && seal === '';
      return isEmpty || (last?.place === place && last.head === head && seal === chain.sealOf(place, head));
    },
  };
};

/** Checks a trail as it was exported. @param key null: only the digests of the details. */
export const checkTrail = async (
  lines: AsyncIterable<TrailLine> | Iterable<TrailLine>,
  key: Buffer | null,
): Promise<TrailReport> => {
  const faults: TrailFault[] = [];
  const report = ({ place, setup }: Pick<TrailEvent, 'place' | 'setup'>, what: TrailFault['what']) =>
    faults.push({ place, setup, what });
  const details = checkDetails(report);
  const chains = key === null ? undefined : checkChains(key, report);
  const setups = new Set<string>();
  let events = 0;
  let isEnded = false;
  for await (const line of lines) {
    if ('end' in line) {
      isEnded = chains?.isEnd(line.end) ?? true;
      continue;
    }
    events += 1;
    if (line.setup !== null) setups.add(line.setup);
    details.next(line);
    chains?.next(line);
  }
  details.end();
  if (!isEnded) report({ place: events, setup: null }, 'the trail ended elsewhere');
  return { events, setups: setups.size, checked: key === null ? 'digests' : 'everything', faults };
};
