import type { Capability, Role } from '@orgready/shared/contract/capabilities';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useStaffAction } from './staff.ts';
import { staffApi } from './staffApi.ts';

export const selfQuery = queryOptions({
  queryKey: ['staff', 'self'],
  queryFn: ({ signal }) => staffApi('getStaffSelf', { signal }),
});

/** Returns a function that returns whether the person who is signed in may do something. */
export const useCan = (): ((capability: Capability) => boolean) => {
  const { data } = useQuery(selfQuery);
  return (capability) => data?.capabilities.includes(capability) ?? false;
};

export const sessionsQuery = queryOptions({
  queryKey: ['staff', 'sessions'],
  queryFn: async ({ signal }) => (await staffApi('listStaffSessions', { signal })).sessions,
});

export const peopleQuery = queryOptions({
  queryKey: ['staff', 'people'],
  queryFn: ({ signal }) => staffApi('listPeople', { signal }),
});

/** Returns the query for how people sign in here, which changes only with a restart. */
export const staffWayQuery = queryOptions({
  queryKey: ['staff-way'],
  queryFn: ({ signal }) => staffApi('getStaffWay', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Returns the host of the identity provider; undefined if people sign in with a password. */
export const useProviderHost = (): string | undefined => {
  const { data } = useQuery(staffWayQuery);
  return data?.way === 'provider' ? data.host : undefined;
};

/** Returns a mutation that goes to the identity provider; null: it cannot be reached. */
export const useProviderSignIn = () =>
  useMutation({
    mutationFn: async (page: string) => {
      const { url } = await staffApi('startStaffSignIn', { body: { page } });
      if (url !== null) location.assign(url);
      return url;
    },
  });

export const staffLinkQuery = (token: string) =>
  queryOptions({
    queryKey: ['staff-link', token],
    queryFn: ({ signal }) => staffApi('previewStaffLink', { body: { token }, signal }),
    // The link may be used up meanwhile: what was read stays on the page that uses it.
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });

export const useStaffSignIn = () => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; password: string; code?: string }) =>
      staffApi('signInStaff', { body }),
    // As long as a code is needed nobody is in: fetching again would take the form away meanwhile.
    onSuccess: ({ next }) =>
      next === 'signed-in' ? queries.invalidateQueries({ queryKey: ['staff'] }) : undefined,
  });
};

export const useStaffLink = () =>
  useStaffAction((body: { token: string; name?: string; email?: string; password: string }) =>
    staffApi('useStaffLink', { body }),
  );

export const useSignInLink = () =>
  useStaffAction((token: string) => staffApi('signInByLink', { body: { token } }));

/** Returns a mutation after which nobody is signed in here: all staff data is cleared from memory. */
const useEnding = (end: () => Promise<void>) => {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: end,
    onSuccess: () => queries.resetQueries({ queryKey: ['staff'] }),
  });
};

export const useStaffSignOut = () => useEnding(() => staffApi('endStaffSession', {}));
export const useSignOutEverywhere = () => useEnding(() => staffApi('endStaffSessions', {}));

export const useEndSession = () =>
  useStaffAction((session: string) => staffApi('endOneStaffSession', { params: { session } }));
export const useChangePassword = () =>
  useStaffAction((body: { current: string; password: string }) => staffApi('changePassword', { body }));
export const useStartSecondFactor = () =>
  useMutation({ mutationFn: () => staffApi('startSecondFactor', {}) });
/** Does not refetch who is signed in: the recovery codes have to be kept first. */
export const useConfirmSecondFactor = () =>
  useMutation({ mutationFn: (code: string) => staffApi('confirmSecondFactor', { body: { code } }) });

export const useInvite = () =>
  useStaffAction((body: { email: string; role: Role }) => staffApi('invitePerson', { body }));
export const useRevokeInvite = () =>
  useStaffAction((invite: string) => staffApi('revokeInvite', { params: { invite } }));
export const useChangeRole = (person: string) =>
  useStaffAction((role: Role) => staffApi('changeRole', { params: { person }, body: { role } }));
export const useRemovePerson = (person: string) =>
  useStaffAction(() => staffApi('removePerson', { params: { person } }));
export const useRestorePerson = () =>
  useStaffAction((person: string) => staffApi('restorePerson', { params: { person } }));
export const useEndSessionsOf = (person: string) =>
  useStaffAction(() => staffApi('endSessionsOfPerson', { params: { person } }));
export const useResetLink = (person: string) =>
  useStaffAction((forgetsSecondFactor: boolean) =>
    staffApi('createResetLink', { params: { person }, body: { forgetsSecondFactor } }),
  );
