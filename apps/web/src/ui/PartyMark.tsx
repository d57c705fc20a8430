import type { Brand } from '@orgready/shared/document/brand';
import { visibleText } from './visibleText.ts';
import './party.css';

/** Renders the sender with the logo, or with the initial in the brand's color where there is none. */
export const PartyMark = ({ brand: { sender, logo } }: { brand: Omit<Brand, 'accent'> }) => {
  const name = visibleText(sender);
  const showsName = logo?.showsName;
  return (
    <span className="party-mark">
      {logo ? (
        <img src={logo.src} width={logo.width} height={logo.height} alt={showsName ? name : ''} />
      ) : (
        <span aria-hidden="true">{[...name][0]?.toUpperCase()}</span>
      )}
      {!showsName && name}
    </span>
  );
};
