import { useStaffWords } from './useStaffWords.ts';
import { ways } from './useTwoWays.ts';

/** Renders the choice between the form and JSON. Entered values are carried over. */
export const WayChoice = ({ way, turn }: { way: (typeof ways)[number]; turn: () => void }) => {
  const { line } = useStaffWords();
  return (
    <fieldset className="row">
      <legend className="hidden-visually">{line('blueprint.way')}</legend>
      {ways.map((each) => (
        <label key={each} className="choice">
          <input type="radio" name="way" checked={way === each} onChange={turn} />
          {line(`blueprint.${each}`)}
        </label>
      ))}
    </fieldset>
  );
};
