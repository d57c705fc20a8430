import { PathCheckbox } from './PathCheckbox.tsx';
import { PathField } from './PathField.tsx';
import { overridePath, partyPaths } from './party.ts';
import { useStaffWords } from './useStaffWords.ts';

/** Renders the fields of the party that requests the setups of a blueprint. */
export const PartyFields = () => {
  const { line } = useStaffWords();
  return (
    <fieldset className="stack tight group">
      <legend>{line('party.title')}</legend>
      {partyPaths.map((path) => (
        <PathField
          key={path}
          path={path}
          label={line(path)}
          required={path !== 'party.returnUrl'}
          {...(path === 'party.supportEmail' ? { type: 'email' } : {})}
        />
      ))}
      <PathCheckbox path={overridePath}>{line('override.allow')}</PathCheckbox>
    </fieldset>
  );
};
