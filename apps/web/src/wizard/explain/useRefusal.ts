import type { ErrorExplanation } from '@orgready/shared/contract/entities';
import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { explanationQuery } from '../../api/setup.ts';
import { isOurs } from '../SignInRefused.tsx';

/** Returns why Salesforce refused the last sign-in, with what it means, once that is fetched. */
export const useRefusal = (
  setup: SetupDocument,
): {
  readonly code: string | null;
  readonly explanation: ErrorExplanation | undefined;
  readonly isLoading: boolean;
} => {
  const [search] = useSearchParams();
  const code = search.get('sign-in');
  const isSignedIn = setup.connection !== null && setup.connection.state !== 'expired';
  const { data, isLoading } = useQuery({
    ...explanationQuery(setup.id, `error=${code}`),
    enabled: code !== null && !isSignedIn && !isOurs(code),
  });
  return { code, explanation: data, isLoading };
};
