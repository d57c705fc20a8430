import { useRef } from 'react';
import { AccessChoice } from './AccessChoice.tsx';
import { furtherRights } from './integrationForm.ts';
import { LinesField } from './LinesField.tsx';
import { PathField } from './PathField.tsx';
import { useStaffWords } from './useStaffWords.ts';

/** One object the integration works with: which rights, which fields. */
export const ObjectEntry = ({ at }: { at: number }) => {
  const { line } = useStaffWords();
  const rights = useRef<HTMLFieldSetElement>(null);
  const path = `integration.objects.${at}`;
  const tickAll = () => {
    for (const box of rights.current?.querySelectorAll('input') ?? []) box.checked = true;
  };
  return (
    <>
      <PathField path={`${path}.name`} label={line('object.name')} required />
      <AccessChoice path={`${path}.access`} />
      <fieldset className="row" ref={rights}>
        <legend className="quiet">{line('object.also')}</legend>
        {furtherRights.map((right) => (
          <label key={right} className="choice">
            <input type="checkbox" name={`${path}.also`} value={right} />
            {line(`right.${right}`)}
          </label>
        ))}
        <button type="button" className="link-button" onClick={tickAll}>
          {line('object.all')}
        </button>
      </fieldset>
      <LinesField
        path={`${path}.fields`}
        label={line('object.fields')}
        hint={line('object.fields-hint')}
        rows={5}
      />
    </>
  );
};
