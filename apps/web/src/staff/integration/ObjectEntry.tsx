import { LinesField } from '../LinesField.tsx';
import { PathField } from '../PathField.tsx';
import { AccessChoice } from './AccessChoice.tsx';
import { FurtherRights } from './FurtherRights.tsx';
import { useIntegrationWords } from './useIntegrationWords.ts';

/** Renders one object of the integration with its permissions and fields. */
export const ObjectEntry = ({ at }: { at: number }) => {
  const { line } = useIntegrationWords();
  const path = `params.objects.${at}`;
  return (
    <>
      <PathField path={`${path}.name`} label={line('object.name')} required />
      <AccessChoice path={`${path}.access`} />
      <FurtherRights path={`${path}.also`} />
      <LinesField
        path={`${path}.fields`}
        label={line('object.fields')}
        hint={line('object.fields-hint')}
        rows={5}
      />
    </>
  );
};
