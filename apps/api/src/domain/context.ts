import type { PageContext } from '@orgready/guides/model/setup-context';
import type { Connection } from '../storage/connections.ts';
import type { Setup } from '../storage/setups.ts';
import type { Blueprint } from './blueprint.ts';

/** What the guide may know of a setup, seen from one browser. A sign-in that nobody confirmed is not part of it. */
export const contextOf = (
  setup: Setup,
  { params, party }: Pick<Blueprint, 'params' | 'party'>,
  connection: Connection | undefined,
  loginUrl: string | null,
  now: number,
): PageContext => ({
  params,
  party,
  answers: setup.answers,
  now,
  ...(loginUrl === null ? {} : { loginUrl }),
  ...(setup.signInRefusal ? { signInRefusal: setup.signInRefusal } : {}),
  ...(connection?.state === 'connected' && connection.orgId === setup.orgId
    ? {
        connection: {
          orgId: connection.orgId,
          orgName: connection.org.name,
          isSandbox: connection.org.isSandbox,
          instanceUrl: connection.instanceUrl,
          userId: connection.userId,
          username: connection.username,
          scopes: connection.scopes,
          apiVersion: connection.apiVersion,
        },
      }
    : {}),
});
