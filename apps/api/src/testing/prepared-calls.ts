import type { EventKind } from '@orgready/shared/contract/event-kinds';
import type { Actor } from '../storage/events.ts';
import { type Browser, openStaff } from './browser.ts';
import { staffByKey } from './by-commands.ts';
import { newConnectedCustomer, newFinishedCustomer, newTidewaterCustomer, type World } from './salesforce.ts';
import { openStaffAs } from './staff.ts';

/** One successful call, and what it has to leave, in order. */
export interface Case {
  readonly browser: Browser;
  readonly params?: Record<string, string>;
  readonly body?: unknown;
  readonly leaves: readonly EventKind[];
  /** Absent: this browser's session. */
  readonly actor?: Actor;
}
export type Prepare = (world: World) => Promise<Case>;

export const asStaff =
  (
    leaves: readonly EventKind[],
    prepare: (world: World) => Promise<Pick<Case, 'params' | 'body'>>,
  ): Prepare =>
  async (world) => ({
    browser: openStaff(world.server),
    actor: staffByKey,
    leaves,
    ...(await prepare(world)),
  });
/** @param prepare gets the id of the person, too. */
export const asOwner =
  (
    leaves: readonly EventKind[],
    prepare: (world: World, personId: string) => Promise<Pick<Case, 'params' | 'body'>>,
  ): Prepare =>
  async (world) => {
    const { browser, person } = await openStaffAs(world.server, 'owner');
    const actor = { kind: 'staff', id: person.id } as const;
    return { browser, actor, leaves, ...(await prepare(world, person.id)) };
  };
export const asCustomer =
  (
    leaves: readonly EventKind[],
    rest: Partial<Case> = {},
    start: (world: World) => ReturnType<typeof newTidewaterCustomer> = newTidewaterCustomer,
  ): Prepare =>
  async (world) => {
    const { browser, setupId } = await start(world);
    return { browser, leaves, ...rest, params: { id: setupId, ...rest.params } };
  };
const connected = new WeakMap<World, ReturnType<typeof newConnectedCustomer>>();
/** One customer of each world, for calls that change nothing. */
const sharedCustomer = (world: World): ReturnType<typeof newConnectedCustomer> => {
  const customer = connected.get(world) ?? newConnectedCustomer(world);
  connected.set(world, customer);
  return customer;
};
export const asSignedIn = (leaves: readonly EventKind[], rest: Partial<Case> = {}): Prepare =>
  asCustomer(leaves, rest, leaves.length === 0 ? sharedCustomer : newConnectedCustomer);
export const asFinished = (leaves: readonly EventKind[], rest: Partial<Case> = {}): Prepare =>
  asCustomer(leaves, rest, newFinishedCustomer);
