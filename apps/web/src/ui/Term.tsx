import { useContext } from 'react';
import { GlossaryContext } from './GlossaryContext.ts';
import { visibleText } from './visibleText.ts';
import './popover.css';

/** A word of Salesforce's that opens its explanation; a plain word where the glossary does not have it. */
export const Term = ({ term, text }: { term: string; text: string }) => {
  const { entries, explain } = useContext(GlossaryContext);
  if (!entries.some(({ id }) => id === term)) return visibleText(text);
  return (
    <button
      type="button"
      className="term"
      aria-haspopup="dialog"
      onClick={(event) => explain(term, event.currentTarget)}
    >
      {visibleText(text)}
    </button>
  );
};
