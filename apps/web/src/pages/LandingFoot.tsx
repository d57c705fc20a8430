import type { Landing } from '@orgready/shared/contract/entities';
import { useWords } from '../locales/Words.tsx';
import { Moment } from '../ui/Moment.tsx';

/** Renders the support contact and the expiry date of the link. */
export const LandingFoot = ({ landing }: { landing: Landing }) => {
  const { line } = useWords();
  return (
    <footer className="landing-foot quiet">
      <p>
        {line('landing.unexpected', { party: landing.party.name })}{' '}
        <a href={`mailto:${landing.party.supportEmail}`}>{landing.party.supportEmail}</a>
      </p>
      <p>
        {line('landing.until')} <Moment at={landing.expiresAt} to="day" />
      </p>
      <p>{line('footer', { product: line('product') })}</p>
    </footer>
  );
};
