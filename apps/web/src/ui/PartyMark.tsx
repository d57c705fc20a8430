import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { visibleText } from './visibleText.ts';
import './party.css';

/** Renders the name of the party with its initial in the party's color, in place of a logo. */
export const PartyMark = ({ party }: { party: Pick<SetupDocument['party'], 'name'> }) => {
  const name = visibleText(party.name);
  return (
    <span className="party-mark">
      <span aria-hidden="true">{[...name][0]?.toUpperCase()}</span>
      {name}
    </span>
  );
};
