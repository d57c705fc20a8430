import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { useWords } from '../locales/Words.tsx';
import { visibleText } from '../ui/visibleText.ts';

/** Renders the support contact and the product's name. */
export const Footer = ({ setup }: { setup: SetupDocument }) => {
  const { line } = useWords();
  return (
    <footer className="foot quiet">
      <span>
        {line('footer.help', { party: visibleText(setup.party.name) })}{' '}
        <a href={`mailto:${setup.party.supportEmail}`}>{visibleText(setup.party.supportEmail)}</a>
      </span>
      <span>{line('footer', { product: line('product') })}</span>
    </footer>
  );
};
