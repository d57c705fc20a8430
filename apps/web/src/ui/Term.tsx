import { useContext } from 'react';
import { GlossaryContext } from './GlossaryContext.ts';
import { visibleText } from './visibleText.ts';
import './popover.css';

/** Renders a Salesforce term that opens its explanation, or plain text if the glossary does not include it. */
export const Term = ({ term, text, isTabStop }: { term: string; text: string; isTabStop: boolean }) => {
  const { entries, explain } = useContext(GlossaryContext);
  if (!entries.some(({ id }) => id === term)) return visibleText(text);
  return (
    <button
      type="button"
      className="term"
      tabIndex={isTabStop ? 0 : -1}
      aria-haspopup="dialog"
      onClick={(event) => explain(term, event.currentTarget)}
    >
      {visibleText(text)}
    </button>
  );
};
