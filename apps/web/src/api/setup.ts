import { ApiError } from '@orgready/shared/contract/client';
import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import {
  type QueryClient,
  type QueryKey,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { prepareParts } from '../wizard/parts.ts';
import { api } from './api.ts';

const setupKey = (id: string) => ['setup', id] as const;

/** Returns the fetched document, or the cached one if the API answered that it has not changed. */
const kept = <Document>(answered: Document | undefined, known: Document | undefined): Document => {
  const document = answered ?? known;
  if (document === undefined) throw new ApiError(null);
  return document;
};

/**
 * Refetches the open queries of a setup except its document and removes the inactive ones, which may be stale too.
 */
const refreshParts = (queries: QueryClient, id: string): Promise<void> => {
  const parts = {
    queryKey: setupKey(id),
    predicate: ({ queryKey }: { queryKey: QueryKey }) => queryKey.length > setupKey(id).length,
  };
  queries.removeQueries({ ...parts, type: 'inactive' });
  return queries.refetchQueries({ ...parts, type: 'active' });
};

/**
 * Returns the query for a setup's document. If the document changed, its open queries are refetched before it is
 * shown, so that all of it changes in one render.
 */
export const setupQuery = (id: string) =>
  queryOptions({
    queryKey: setupKey(id),
    queryFn: async ({ signal, client }) => {
      const known = client.getQueryData<SetupDocument>(setupKey(id));
      const document = await api('getSetup', { params: { id }, version: known?.version, signal });
      if (known && document) await refreshParts(client, id);
      return kept(document, known);
    },
    // The first component does not refetch what was fetched for the first paint.
    staleTime: 1000,
    // If the process of a verification died, no event reports its end. Its lease expires, and only polling shows
    // that.
    refetchInterval: ({ state }) => (state.data?.verification ? 5000 : false),
  });

/**
 * Returns the query for a step with everything its page shows. It is valid until the document changes. A page that is
 * shown already changes only once the code of its new parts has been fetched.
 */
export const stepQuery = (id: string, step: string) =>
  queryOptions({
    queryKey: [...setupKey(id), 'steps', step],
    queryFn: async ({ signal, client, queryKey }) => {
      const known = client.getQueryData<StepDocument>(queryKey);
      const found = kept(
        await api('getStep', { params: { id, step }, version: known?.version, signal }),
        known,
      );
      const prepared = prepareParts(found);
      if (known) await prepared;
      return found;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Returns link handlers that fetch a step on hover or focus, before its page is opened. */
export const usePreparedStep = (id: string) => {
  const queries = useQueryClient();
  return (step: string) => {
    const prepare = () => void queries.prefetchQuery(stepQuery(id, step));
    return { onPointerEnter: prepare, onFocus: prepare };
  };
};

export const callsQuery = (id: string) =>
  queryOptions({
    queryKey: [...setupKey(id), 'calls'],
    queryFn: ({ signal }) => api('listCalls', { params: { id }, signal }),
  });

/** Returns a mutation that downloads the readings without names, for a problem report. */
export const useReadings = (id: string) =>
  useMutation({ mutationFn: () => api('downloadReadings', { params: { id } }) });

/** Returns a mutation that reads every call and the receipt that nothing was written. */
export const useReceipt = (id: string) =>
  useMutation({ mutationFn: () => api('downloadCalls', { params: { id } }) });

/** Returns a mutation that changes a setup and then refetches its document. */
export const useSetupAction = <Input, Result>(id: string, act: (input: Input) => Promise<Result>) => {
  const queries = useQueryClient();
  return useMutation({
    mutationKey: setupKey(id),
    mutationFn: act,
    onSettled: () => queries.invalidateQueries({ queryKey: setupKey(id), exact: true }),
  });
};

/** Returns a mutation that verifies one step, or the whole setup if given null. */
export const useVerify = (id: string) =>
  useSetupAction(id, (step: string | null) => api('verify', { params: { id }, body: { step } }));

/** Looks by itself at one step. */
export const useLook = (id: string) =>
  useSetupAction(id, (step: string) => api('verify', { params: { id }, body: { step, look: true } }));

export const useAnswer = (id: string) =>
  useSetupAction(id, ({ question, answer }: { question: string; answer: string }) =>
    api('answerQuestion', { params: { id, question }, body: { answer } }),
  );

/** Returns a mutation that saves answers one after the other. What was saved before a failure stays saved. */
export const useAnswers = (id: string) =>
  useSetupAction(id, async (answers: readonly { readonly question: string; readonly answer: string }[]) => {
    for (const { question, answer } of answers)
      await api('answerQuestion', { params: { id, question }, body: { answer } });
  });

export const useWithdrawAnswer = (id: string) =>
  useSetupAction(id, (question: string) => api('withdrawAnswer', { params: { id, question } }));

export const useAttest = (id: string) =>
  useSetupAction(id, (body: { checks: string[]; name: string; note: string }) =>
    api('attest', { params: { id }, body }),
  );

export const useWithdrawAttestation = (id: string) =>
  useSetupAction(id, (check: string) => api('withdrawAttestation', { params: { id, check } }));

export const useConfirmOrg = (id: string) =>
  useSetupAction(id, (orgId: string) => api('confirmOrg', { params: { id }, body: { orgId } }));

export const useDeleteReadings = (id: string) =>
  useSetupAction(id, (_: undefined) => api('deleteReadings', { params: { id } }));

export const useDisconnect = (id: string) =>
  useSetupAction(id, (_: undefined) => api('disconnect', { params: { id } }));

/** Returns a mutation that gets the sign-in URL and leaves this page for Salesforce. */
export const useSignIn = (id: string) =>
  useMutation({
    mutationFn: (body: { orgAddress: string; fresh: boolean }) =>
      api('startSignIn', { params: { id }, body }),
    onSuccess: ({ url }) => location.assign(url),
  });

/** Returns a mutation that reads why the party's product could not be connected. */
export const useWhyNot = (id: string) =>
  useMutation({ mutationFn: () => api('findWhyNot', { params: { id } }) });

/**
 * Returns the query that explains an error, to the customer or to staff. The same text always has the same answer, so
 * it never becomes stale.
 */
export const explanationQuery = (
  id: string,
  pasted: string,
  call: 'explainError' | 'explainErrorToStaff' = 'explainError',
) =>
  queryOptions({
    queryKey: ['explanation', call, id, pasted],
    queryFn: ({ signal }) => api(call, { params: { id }, body: { pasted }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: pasted !== '',
  });
