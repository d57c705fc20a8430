import { visibleText } from '../ui/visibleText.ts';
import './party-text.css';

/** Renders a text that the party wrote, in its lines; nothing in it is markup. */
export const PartyText = ({ text }: { text: string | null }) =>
  text !== null && <p className="party-text">{text.split('\n').map(visibleText).join('\n')}</p>;
