import type { Connection } from '../storage/connections.ts';
import type { NewEvent } from '../storage/events.ts';
import type { Setup } from '../storage/setups.ts';

/** What there is to tell when a setup stops being done; nothing when it was not. */
export const reopenedEvents = (before: Setup): readonly NewEvent[] =>
  before.doneAt === null ? [] : [{ kind: 'setup-reopened', setupId: before.id, detail: {} }];

export const endedEvents = (ended: readonly Connection[]): readonly NewEvent[] =>
  ended.map(({ id, setupId }) => ({ kind: 'connection-ended', setupId, detail: { connection: id } }));
