import { useState } from 'react';
import { useEntries } from '../EntriesContext.ts';
import { SecretField } from '../SecretField.tsx';
import { CallbackUrl } from './CallbackUrl.tsx';
import { appTypes, groups } from './integrationForm.ts';
import { PathFields } from './PathFields.tsx';
import { useIntegrationWords } from './useIntegrationWords.ts';

/** Renders the fields of the vendor's app. Only an External Client App has a package. */
export const AppFields = () => {
  const { line } = useIntegrationWords();
  const [start] = useEntries('params.app.type');
  const [type, setType] = useState(appTypes.find((each) => each === start) ?? 'external-client-app');
  return (
    <fieldset className="stack tight group">
      <legend>{line('integration.app')}</legend>
      <fieldset className="row">
        <legend className="hidden-visually">{line('integration.app-type')}</legend>
        {appTypes.map((each) => (
          <label key={each} className="choice">
            <input
              type="radio"
              name="params.app.type"
              value={each}
              checked={type === each}
              onChange={() => setType(each)}
            />
            {line(`app.${each}`)}
          </label>
        ))}
      </fieldset>
      <p className="quiet">{line(`app.${type}.what`)}</p>
      <CallbackUrl />
      <PathFields of={groups.app} app={type} />
      <SecretField label={line('field.consumerSecret')} hint={line('where.consumerSecret')} />
      {type === 'external-client-app' && <PathFields of={groups.package} app={type} />}
    </fieldset>
  );
};
