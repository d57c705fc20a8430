import { useWords } from '../../locales/Words.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import type { BlockProps } from './BlockProps.ts';

/** Renders a path in Setup, with each part as Salesforce shows it. */
export const PathBlock = ({ block }: BlockProps<'path'>) => {
  const { line } = useWords();
  return (
    <ol className="setup-path" aria-label={line('path.label')}>
      {block.parts.map((part) => (
        <li key={part}>{visibleText(part)}</li>
      ))}
    </ol>
  );
};
