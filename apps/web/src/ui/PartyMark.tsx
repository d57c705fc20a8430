import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { visibleText } from './visibleText.ts';
import './party.css';

/** The name of who asks with its initial in their own colour: a logo without an image. */
export const PartyMark = ({ party }: { party: Pick<SetupDocument['party'], 'name'> }) => {
  const name = visibleText(party.name);
  return (
    <span className="party-mark">
      <span aria-hidden="true">{[...name][0]?.toUpperCase()}</span>
      {name}
    </span>
  );
};
