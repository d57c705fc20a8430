import { LinesField } from '../LinesField.tsx';
import { PartyFields } from '../PartyFields.tsx';
import { PathCheckbox } from '../PathCheckbox.tsx';
import { RowList } from '../RowList.tsx';
import { AppFields } from './AppFields.tsx';
import { groups } from './integrationForm.ts';
import { MappingEntry } from './MappingEntry.tsx';
import { ObjectEntry } from './ObjectEntry.tsx';
import { PathFields } from './PathFields.tsx';
import { PolicyFields } from './PolicyFields.tsx';
import { useIntegrationWords } from './useIntegrationWords.ts';

/** Renders the form of an integration: the party, the app, the objects and the fields. */
export const IntegrationFields = () => {
  const { line } = useIntegrationWords();
  return (
    <>
      <fieldset className="stack tight group">
        <legend>{line('integration.what')}</legend>
        <PathFields of={groups.what} />
      </fieldset>
      <PartyFields />
      <AppFields />
      <RowList
        path="params.objects"
        label={line('integration.objects')}
        hint={line('integration.objects-hint')}
        add={line('object.add')}
        remove={(number) => line('object.remove', { number })}
        draw={(at) => <ObjectEntry at={at} />}
      />
      <RowList
        path="params.mappings"
        label={line('integration.mappings')}
        hint={line('integration.mappings-hint')}
        add={line('mapping.add')}
        remove={(number) => line('mapping.remove', { number })}
        draw={(at) => <MappingEntry at={at} />}
      />
      <fieldset className="stack tight group">
        <legend>{line('integration.more')}</legend>
        <LinesField
          path="params.subscribe"
          label={line('field.subscribe')}
          hint={line('field.subscribe-hint')}
          rows={3}
        />
        <PathCheckbox path="params.quotaOptimization">
          <span>
            {line('field.quota')}
            <span className="quiet block">{line('field.quota-hint')}</span>
          </span>
        </PathCheckbox>
      </fieldset>
      <PolicyFields />
    </>
  );
};
