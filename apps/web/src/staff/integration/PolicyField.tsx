import { useId } from 'react';
import { useEntries } from '../EntriesContext.ts';
import { policyOptions } from './policies.ts';
import { useIntegrationWords } from './useIntegrationWords.ts';

/** Renders the choice of a policy's value, with Salesforce's labels; the first option asks for the usual value. */
export const PolicyField = ({ name }: { name: keyof typeof policyOptions }) => {
  const { line } = useIntegrationWords();
  const id = useId();
  const path = `params.${name}`;
  const [start = ''] = useEntries(path);
  return (
    <div className="field">
      <label htmlFor={id}>{line(`field.${name}`)}</label>
      <select id={id} name={path} defaultValue={start}>
        <option value="">{line(`field.${name}.usual`)}</option>
        {policyOptions[name].map((value) => (
          <option key={value} value={value}>
            {line(`policy.${value}`)}
          </option>
        ))}
      </select>
    </div>
  );
};
