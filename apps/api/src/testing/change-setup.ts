import type { EventKind } from '@orgready/shared/contract/event-kinds';
import type { Transaction } from '../storage/storage.ts';
import type { TestServer } from './server.ts';

/** Changes a setup past the commands, yet as one of them would: in one transaction with an event. */
export const changeSetup = <Result>(
  { deps, now }: Pick<TestServer, 'deps' | 'now'>,
  setupId: string,
  kind: EventKind,
  work: (tx: Transaction, now: number) => Promise<Result>,
): Promise<Result> =>
  deps.execute({ kind: 'system', id: 'test' }, async (tx) => ({
    result: await work(tx, now()),
    events: [{ kind, setupId, detail: {} }],
  }));
