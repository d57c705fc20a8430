import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { Link } from 'react-router';
import { useWords } from '../locales/Words.tsx';
import { ExplainPart } from '../pages/parts.ts';
import { preparing } from '../ui/later.tsx';
import { visibleText } from '../ui/visibleText.ts';

/** Renders the support contact, the way to the explanation of an error, and the product's name. */
export const Footer = ({ setup }: { setup: SetupDocument }) => {
  const { line } = useWords();
  return (
    <footer className="foot quiet">
      <span>
        {line('footer.help', { party: visibleText(setup.party.name) })}{' '}
        <a href={`mailto:${setup.party.supportEmail}`}>{visibleText(setup.party.supportEmail)}</a>
      </span>
      <Link to={`/setups/${setup.id}/explain`} {...preparing(ExplainPart)}>
        {line('explain.link')}
      </Link>
      <span>{line('footer', { product: line('product') })}</span>
    </footer>
  );
};
