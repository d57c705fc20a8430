import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds from when each request was due until its answer had arrived, and what went wrong with others. */
export interface LoopFigures {
  readonly times: readonly number[];
  readonly errors: readonly string[];
}

/**
 * Sends requests at a rate that no slow answer lowers: a request that is sent late because others were slow has waited,
 * and the wait counts. `send` rejects if the answer is not the right one.
 */
export const sendOpenLoop = async (
  perSecond: number,
  seconds: number,
  send: (place: number) => Promise<void>,
): Promise<LoopFigures> => {
  const times: number[] = [];
  const errors: string[] = [];
  const started = performance.now();
  const open = new Set<Promise<void>>();
  const sendDue = async (place: number, due: number): Promise<void> => {
    try {
      await send(place);
      times.push(performance.now() - due);
    } catch (error) {
      errors.push(error instanceof Error ? error.message : String(error));
    }
  };
  const total = perSecond * seconds;
  for (let place = 0; place < total; place += 1) {
    const due = started + (place * 1000) / perSecond;
    while (performance.now() < due) await pause(1);
    const sent = sendDue(place, due);
    open.add(sent);
    void sent.then(() => open.delete(sent));
  }
  await Promise.all(open);
  return { times, errors };
};
