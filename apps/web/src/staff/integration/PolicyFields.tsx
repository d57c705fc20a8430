import { useEntries } from '../EntriesContext.ts';
import { useFaults } from '../FaultsContext.ts';
import { LinesField } from '../LinesField.tsx';
import { PathField } from '../PathField.tsx';
import { PolicyField } from './PolicyField.tsx';
import type { policyOptions } from './policies.ts';
import { useIntegrationWords } from './useIntegrationWords.ts';

const fields = [
  'permittedUsers',
  'refreshToken',
  'ipRelaxation',
] as const satisfies readonly (keyof typeof policyOptions)[];

/** Renders the policies that the product needs, folded unless one is set or has an error. */
export const PolicyFields = () => {
  const { line } = useIntegrationWords();
  const faults = [...useFaults('params.outgoingAddresses'), ...useFaults('params.connectsEvery')];
  const start = [
    useEntries('params.permittedUsers'),
    useEntries('params.refreshToken'),
    useEntries('params.ipRelaxation'),
    useEntries('params.outgoingAddresses'),
    useEntries('params.connectsEvery'),
  ].flat();
  return (
    <details className="group" open={faults.length + start.length > 0}>
      <summary>{line('integration.policies')}</summary>
      <div className="stack tight">
        <p className="quiet">{line('integration.policies-hint')}</p>
        {fields.map((name) => (
          <PolicyField key={name} name={name} />
        ))}
        <LinesField
          path="params.outgoingAddresses"
          label={line('field.outgoingAddresses')}
          hint={line('field.outgoingAddresses-hint')}
          rows={3}
        />
        <PathField
          path="params.connectsEvery"
          label={line('field.connectsEvery')}
          hint={line('field.connectsEvery-hint')}
          inputMode="numeric"
        />
      </div>
    </details>
  );
};
