import type { Landing } from '@orgready/shared/contract/landing';
import { useWords } from '../locales/Words.tsx';
import { Moment } from '../ui/Moment.tsx';
import { useLandingWords } from './useLandingWords.ts';

/** Renders the support contact and the expiry date of the link. */
export const LandingFoot = ({ landing }: { landing: Landing }) => {
  const { line } = useLandingWords();
  const words = useWords();
  return (
    <footer className="landing-foot quiet">
      <p>
        {line('landing.unexpected', { party: landing.brand.sender })}{' '}
        <a href={`mailto:${landing.party.supportEmail}`}>{landing.party.supportEmail}</a>
      </p>
      <p>
        {line('landing.until')} <Moment at={landing.expiresAt} to="day" />
      </p>
      <p>{words.line('footer', { product: words.line('product') })}</p>
    </footer>
  );
};
