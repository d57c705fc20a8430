import type { Blueprint } from '@orgready/shared/contract/entities';
import { useNavigate } from 'react-router';
import { BlueprintEntry } from './BlueprintEntry.tsx';
import { DraftNotice } from './DraftNotice.tsx';
import { useDraft } from './useDraft.ts';

/**
 * Renders the form of a blueprint, which begins with what the person entered before without saving it.
 * @param before the version that is edited; undefined for a new blueprint.
 */
export const BlueprintForm = ({ guide, before }: { guide: string; before?: Blueprint }) => {
  const navigate = useNavigate();
  const { draft, turn, keep, drop, startOver } = useDraft(guide, before);
  return (
    <>
      {draft && <DraftNotice at={draft.at} startOver={startOver} />}
      <BlueprintEntry
        key={turn}
        guide={guide}
        before={before}
        start={draft?.entries}
        onEntry={keep}
        onSaved={() => {
          drop();
          void navigate('/staff/blueprints');
        }}
      />
    </>
  );
};
