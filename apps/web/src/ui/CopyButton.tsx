import { useWords } from '../locales/Words.tsx';
import { Icon } from './Icon.tsx';
import { useCopy } from './useCopy.ts';

/** Renders a button that copies a long text. It keeps its width while it shows the confirmation. */
export const CopyButton = ({
  text,
  label,
  primary,
}: {
  /** A function if the text takes long to build. */
  text: string | (() => string);
  label: string;
  primary?: boolean;
}) => {
  const { line } = useWords();
  const { result, copy } = useCopy();
  return (
    <button
      type="button"
      className={primary ? 'button primary' : 'button'}
      onClick={() => copy(typeof text === 'string' ? text : text())}
    >
      <Icon name={result === 'copied' ? 'check' : 'copy'} />
      <span>{label}</span>
      <span className="hidden-visually" role="status">
        {result && line(result === 'copied' ? 'copy.done' : 'copy.failed')}
      </span>
    </button>
  );
};
