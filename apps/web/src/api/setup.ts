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
import { api } from './api.ts';

const setupKey = (id: string) => ['setup', id] as const;

/** What was answered, or what is known already where the API answered that it has not changed. */
const kept = <Document>(answered: Document | undefined, known: Document | undefined): Document => {
  const document = answered ?? known;
  if (document === undefined) throw new ApiError(null);
  return document;
};

/** Fetches what is open of a setup beside its document again, and forgets the rest: it may have changed too. */
const refreshParts = (queries: QueryClient, id: string): Promise<void> => {
  const parts = {
    queryKey: setupKey(id),
    predicate: ({ queryKey }: { queryKey: QueryKey }) => queryKey.length > setupKey(id).length,
  };
  queries.removeQueries({ ...parts, type: 'inactive' });
  return queries.refetchQueries({ ...parts, type: 'active' });
};

/** The document of a setup. When it has changed, what is open of the setup changes with it, in one picture. */
export const setupQuery = (id: string) =>
  queryOptions({
    queryKey: setupKey(id),
    queryFn: async ({ signal, client }) => {
      const known = client.getQueryData<SetupDocument>(setupKey(id));
      const document = await api('getSetup', { params: { id }, version: known?.version, signal });
      if (known && document) await refreshParts(client, id);
      return kept(document, known);
    },
    // What was fetched for the first paint is not fetched again for the first component.
    staleTime: 1000,
    // A verification whose process died ends without a word: its lease runs out, and only asking tells.
    refetchInterval: ({ state }) => (state.data?.verification ? 5000 : false),
  });

/** A step with all that its page shows. It holds as long as the document does. */
export const stepQuery = (id: string, step: string) =>
  queryOptions({
    queryKey: [...setupKey(id), 'steps', step],
    queryFn: async ({ signal, client, queryKey }) => {
      const known = client.getQueryData<StepDocument>(queryKey);
      return kept(await api('getStep', { params: { id, step }, version: known?.version, signal }), known);
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Fetches a step before its page is opened: returns what a link to it does when somebody is about to follow it. */
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

/** Returns what was read, without names: for a problem report. */
export const useReadings = (id: string) =>
  useMutation({ mutationFn: () => api('downloadReadings', { params: { id } }) });

/** Something done to a setup, after which its document is fetched again. */
const useSetupAction = <Input>(id: string, act: (input: Input) => Promise<unknown>) => {
  const queries = useQueryClient();
  return useMutation({
    mutationKey: setupKey(id),
    mutationFn: act,
    onSettled: () => queries.invalidateQueries({ queryKey: setupKey(id), exact: true }),
  });
};

/** Verifies one step, or the whole setup with null. */
export const useVerify = (id: string) =>
  useSetupAction(id, (step: string | null) => api('verify', { params: { id }, body: { step } }));

export const useAnswer = (id: string) =>
  useSetupAction(id, ({ question, answer }: { question: string; answer: string }) =>
    api('answerQuestion', { params: { id, question }, body: { answer } }),
  );

export const useWithdrawAnswer = (id: string) =>
  useSetupAction(id, (question: string) => api('withdrawAnswer', { params: { id, question } }));

export const useAttest = (id: string) =>
  useSetupAction(id, ({ check, name, note }: { check: string; name: string; note: string }) =>
    api('attest', { params: { id, check }, body: { name, note } }),
  );

export const useWithdrawAttestation = (id: string) =>
  useSetupAction(id, (check: string) => api('withdrawAttestation', { params: { id, check } }));

export const useConfirmOrg = (id: string) =>
  useSetupAction(id, (orgId: string) => api('confirmOrg', { params: { id }, body: { orgId } }));

export const useDisconnect = (id: string) =>
  useSetupAction(id, (_: undefined) => api('disconnect', { params: { id } }));

/** Asks where to sign in and leaves this page for Salesforce. */
export const useSignIn = (id: string) =>
  useMutation({
    mutationFn: (body: { orgAddress: string; fresh: boolean }) =>
      api('startSignIn', { params: { id }, body }),
    onSuccess: ({ url }) => location.assign(url),
  });

/** What an error page of Salesforce means. A pure question: the same text has the same answer. */
export const explanationQuery = (id: string, pasted: string) =>
  queryOptions({
    queryKey: ['explanation', id, pasted],
    queryFn: ({ signal }) => api('explainSignIn', { params: { id }, body: { pasted }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
    enabled: pasted !== '',
  });
