import { headers as apiHeaders } from '@orgready/shared/contract/headers';
import { staffKey } from '../../apps/api/src/testing/server.ts';
import type { LoadClient } from './client.ts';
import type { LoadCustomer } from './customers.ts';

/** What the requests are about. */
export interface LoadWorld {
  /** Signed in to their orgs. */
  readonly connected: readonly LoadCustomer[];
  /** With nothing but their links. */
  readonly opened: readonly LoadCustomer[];
  readonly blueprintId: string;
}

type Kind =
  | 'document'
  | 'document again'
  | 'step'
  | 'answer'
  | 'staff list'
  | 'staff search'
  | 'new setup'
  | 'new link';

/** How often each kind comes among so many requests: customers look, now and then one answers; staff look, search and create. */
const shares: Readonly<Record<Kind, number>> = {
  'document again': 60,
  document: 30,
  step: 40,
  answer: 20,
  'staff list': 20,
  'staff search': 14,
  'new setup': 8,
  'new link': 8,
};

/** Every kind as often as its share, far from its own like. */
const order: readonly Kind[] = Object.entries(shares)
  .flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, place) => ({ kind: kind as Kind, at: (place + 0.5) / count })),
  )
  .toSorted((a, b) => a.at - b.at)
  .map(({ kind }) => kind);

const staff = { authorization: `Bearer ${staffKey}` };
const environments = ['production', 'sandbox'] as const;

/** Returns the function that sends the request at each place of a mixed load; how it is mixed is the same in every run. */
export const mixedLoad = async (client: LoadClient, { connected, opened, blueprintId }: LoadWorld) => {
  const headersOf = new Map(
    [...connected, ...opened].map(({ browser, setupId }) => [setupId, { cookie: browser.cookieHeader() }]),
  );
  const get = (setupId: string, rest = '', more: Record<string, string> = {}) =>
    client.send({
      method: 'GET',
      path: `/api/setups/${setupId}${rest}`,
      headers: { ...headersOf.get(setupId), ...more },
    });
  const known = new Map<string, { version: string; steps: readonly { readonly id: string }[] }>();
  const read = async (setupId: string): Promise<void> => {
    known.set(setupId, JSON.parse(await get(setupId)));
  };
  for (const { setupId } of connected) await read(setupId);

  const send: Record<Kind, (place: number, setupId: string, bare: string) => Promise<unknown>> = {
    document: (_, setupId) => read(setupId),
    'document again': (_, setupId) =>
      get(setupId, '', { [apiHeaders.version]: known.get(setupId)?.version ?? '' }),
    step: (place, setupId) => {
      const steps = known.get(setupId)?.steps ?? [];
      return get(setupId, `/steps/${steps[place % steps.length]?.id}`);
    },
    answer: (place, _, setupId) =>
      client.send({
        method: 'PUT',
        path: `/api/setups/${setupId}/answers/environment`,
        headers: headersOf.get(setupId) ?? {},
        // Another one at each round.
        body: { answer: environments[Math.floor(place / opened.length) % environments.length] },
      }),
    'staff list': () => client.send({ method: 'GET', path: '/api/setups', headers: staff }),
    'staff search': () => client.send({ method: 'GET', path: '/api/setups?search=ac', headers: staff }),
    'new setup': (place) =>
      client.send({
        method: 'POST',
        path: '/api/setups',
        headers: staff,
        body: { blueprintId, customer: `Customer ${place}` },
      }),
    'new link': (_, setupId) =>
      client.send({ method: 'POST', path: `/api/setups/${setupId}/links`, headers: staff, body: {} }),
  };
  return async (place: number, kind = order[place % order.length] ?? 'document'): Promise<void> => {
    const of = (customers: readonly LoadCustomer[]) => customers[place % customers.length]?.setupId ?? '';
    await send[kind](place, of(connected), of(opened));
  };
};
