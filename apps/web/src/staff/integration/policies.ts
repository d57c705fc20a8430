import type { IntegrationParams } from '@orgready/guides/integration/params';
import { linesOf } from '../linesOf.ts';

type Policies = Pick<
  IntegrationParams,
  'permittedUsers' | 'refreshToken' | 'ipRelaxation' | 'outgoingAddresses' | 'connectsEvery'
>;

/** The values that a policy can have, by key. */
export const policyOptions = {
  permittedUsers: ['AllSelfAuthorized', 'AdminApprovedPreAuthorized'],
  refreshToken: ['Infinite', 'SpecificInactivity'],
  ipRelaxation: ['Bypass', 'Enforce_RelaxRefresh', 'Bypass_2factor', 'Enforce'],
} as const satisfies { [K in keyof Policies]?: readonly NonNullable<Policies[K]>[] };

/** Returns the policies that were entered; the keys without a value are absent. */
export const policiesFrom = (text: (path: string) => string): Policies => {
  const chosen = <V extends string>(name: string, options: readonly V[]) => {
    const value = options.find((option) => option === text(`params.${name}`));
    return value === undefined ? {} : { [name]: value };
  };
  const outgoingAddresses = linesOf(text('params.outgoingAddresses'));
  const connectsEvery = text('params.connectsEvery');
  return {
    ...chosen('permittedUsers', policyOptions.permittedUsers),
    ...chosen('refreshToken', policyOptions.refreshToken),
    ...chosen('ipRelaxation', policyOptions.ipRelaxation),
    ...(outgoingAddresses.length > 0 ? { outgoingAddresses } : {}),
    // What is not a number is sent as null: the API says what is wrong.
    ...(connectsEvery === '' ? {} : { connectsEvery: Number(connectsEvery) }),
  };
};
