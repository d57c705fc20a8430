import type { IntegrationSummary } from '@orgready/shared/contract/entities';
import { useStaffWords } from './useStaffWords.ts';

/** How much an integration works with in an org. */
export const Needs = ({
  objects,
}: {
  objects: NonNullable<IntegrationSummary['integration']['objects']>;
}) => {
  const { line } = useStaffWords();
  if (objects.length === 0) return <span className="quiet">{line('integrations.no-objects')}</span>;
  const fields = objects.reduce((sum, object) => sum + object.fields.length, 0);
  return line('integrations.objects', { objects: objects.length, fields });
};
