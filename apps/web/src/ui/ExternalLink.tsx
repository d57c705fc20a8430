import type { AnchorHTMLAttributes } from 'react';
import { useWords } from '../locales/Words.tsx';
import { Icon } from './Icon.tsx';

const isWeb = (href: string) => ['https:', 'http:', 'mailto:'].includes(URL.parse(href)?.protocol ?? '');

/**
 * Renders a link that opens in a new tab. An address that is neither a web nor a mail address is rendered as text
 * only.
 */
export const ExternalLink = ({
  href,
  className,
  children,
  ...more
}: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) => {
  const { line } = useWords();
  if (!isWeb(href)) return <span>{children}</span>;
  return (
    <a href={href} className={className} {...more} target="_blank" rel="noopener noreferrer">
      {children}
      {className && <Icon name="external" />}
      <span className="hidden-visually"> {line('link.new-tab')}</span>
    </a>
  );
};
