import { useLaterWords } from '../../locales/useLaterWords.ts';
import { RequiredAccess } from '../RequiredAccess.tsx';
import type { BlockProps } from './BlockProps.ts';

/** Renders the required access until the results of the checks replace it. */
export const AccessBlock = ({ block, setup }: BlockProps<'access'>) => {
  const { line } = useLaterWords();
  return (
    <section className="stack tight">
      <h3>{line('needs.title', { blueprint: setup.blueprint.name })}</h3>
      <RequiredAccess access={block.access} />
    </section>
  );
};
