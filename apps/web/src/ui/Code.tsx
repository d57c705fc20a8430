import { useWords } from '../locales/Words.tsx';
import { useCopy } from './useCopy.ts';
import { visibleText } from './visibleText.ts';

/** Renders an API name or another exact value; a click copies it. */
export const Code = ({ value }: { value: string }) => {
  const { line } = useWords();
  const { result, copy } = useCopy();
  const shown = visibleText(value);
  return (
    <button type="button" className="code" title={line('copy.this')} onClick={() => copy(value)}>
      <bdi>{shown}</bdi>
      <span className={result ? 'copied-note' : 'hidden-visually'} role="status">
        {result && line(result === 'copied' ? 'copy.done' : 'copy.failed')}
      </span>
    </button>
  );
};
