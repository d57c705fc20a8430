import { useWords } from '../../locales/Words.tsx';
import { ExternalLink } from '../../ui/ExternalLink.tsx';
import { RichText } from '../../ui/RichText.tsx';
import type { BlockProps } from './BlockProps.ts';

/**
 * Renders a link to the exact page in the reader's org. Only the first one of a step is highlighted as the next
 * action.
 */
export const OpenBlock = ({ block, step, next }: BlockProps<'open'>) => {
  const { line } = useWords();
  const first = step.body.find((other) => other.kind === 'open' && other.href !== null);
  return (
    <div className="open">
      {block.href === null ? (
        <p className="soft">{line('open.unknown', { page: block.label })}</p>
      ) : (
        <ExternalLink
          href={block.href}
          className={next === 'open' && first === block ? 'button primary' : 'button'}
        >
          {block.label}
        </ExternalLink>
      )}
      {block.href !== null && block.hint.length > 0 && (
        <p className="quiet">
          <RichText text={block.hint} />
        </p>
      )}
    </div>
  );
};
