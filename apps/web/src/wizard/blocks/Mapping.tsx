import type { Block } from '@orgready/shared/document/block';
import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { visibleText } from '../../ui/visibleText.ts';
import { questionId } from '../act/focusQuestion.ts';
import { OrgChoice } from '../search/OrgChoice.tsx';
import { useFieldChoices } from '../search/useFieldChoices.tsx';
import { useSearchWords } from '../search/useSearchWords.ts';

/** Renders one value to be mapped and the field of this org that holds it. */
export const Mapping = ({
  mapping,
  setup,
}: {
  mapping: Extract<Block, { kind: 'mappings' }>['mappings'][number];
  setup: SetupDocument;
}) => {
  const { line } = useSearchWords();
  const fields = useFieldChoices(setup.id, mapping.object);
  return (
    <fieldset id={questionId(mapping.question)} className="mapping">
      <legend>{visibleText(mapping.label)}</legend>
      <p className="mapping-what quiet">
        <span>
          {line('fields.why', {
            party: visibleText(setup.party.name),
            value: visibleText(mapping.label),
            object: visibleText(mapping.object),
          })}
        </span>
        {mapping.optional && <span>{line('fields.optional')}</span>}
      </p>
      {setup.access === 'full' && (
        <OrgChoice
          of={fields}
          setupId={setup.id}
          question={mapping.question}
          chosen={mapping.chosen}
          suggestion={mapping.suggestion}
          isOptional={mapping.optional}
        />
      )}
    </fieldset>
  );
};
