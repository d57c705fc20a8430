import { useWords } from '../../locales/Words.tsx';
import { RequiredAccess } from '../RequiredAccess.tsx';
import type { BlockProps } from './BlockProps.ts';

/** The list of what is needed, until what is granted stands in its place. */
export const NeedsBlock = ({ block, setup }: BlockProps<'needs'>) => {
  const { line } = useWords();
  return (
    <section className="stack tight">
      <h3>{line('needs.title', { integration: setup.integration.name })}</h3>
      <RequiredAccess needs={block.needs} />
    </section>
  );
};
