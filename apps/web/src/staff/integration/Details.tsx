import type { IntegrationParams } from '@orgready/guides/integration/params';
import { Code } from '../../ui/Code.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { useIntegrationWords } from './useIntegrationWords.ts';

/** Renders the app and package version of an integration, and the number of its objects and fields. */
export const Details = ({ params }: { params: unknown }) => {
  const { line } = useIntegrationWords();
  // The API saves only parameters that match the guide's schema.
  const { app, objects = [] } = params as IntegrationParams;
  const fields = objects.reduce((sum, object) => sum + object.fields.length, 0);
  return (
    <>
      {visibleText(app.label)}{' '}
      {app.type === 'external-client-app' ? (
        <Code value={app.package.versionIds.production} />
      ) : (
        <span className="quiet">{line('integrations.no-package')}</span>
      )}
      <span className="quiet block">
        {objects.length === 0
          ? line('integrations.no-objects')
          : line('integrations.objects', { objects: objects.length, fields })}
      </span>
    </>
  );
};
