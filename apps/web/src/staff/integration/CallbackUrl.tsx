import { oauthCallback } from '@orgready/shared/contract/oauth-callback';
import { useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { blueprintsQuery } from '../../api/staff.ts';
import { Code } from '../../ui/Code.tsx';
import { BeforeContext } from '../BeforeContext.ts';
import { useIntegrationWords } from './useIntegrationWords.ts';

/** Renders the address to register in the vendor's app: that of the host under which the blueprint's links are. */
export const CallbackUrl = () => {
  const { line } = useIntegrationWords();
  const before = useContext(BeforeContext);
  const { data: blueprints } = useQuery(blueprintsQuery);
  // A new blueprint has no host of its own yet, and the staff pages are at the address of all others.
  const url =
    blueprints?.find(({ id }) => id === before?.id)?.callbackUrl ?? `${location.origin}${oauthCallback.path}`;
  return (
    <div className="stack tight">
      <p>
        {line('callback.label')} <Code value={url} />
      </p>
      <p className="quiet">{line('callback.what')}</p>
    </div>
  );
};
