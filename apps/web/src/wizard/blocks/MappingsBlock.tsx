import { useWords } from '../../locales/Words.tsx';
import { AfterSignIn } from '../search/AfterSignIn.tsx';
import type { BlockProps } from './BlockProps.ts';
import { Mapping } from './Mapping.tsx';

/** Which of the org's fields hold what nobody can name beforehand: one choice each, saved by choosing. */
export const MappingsBlock = ({ block, setup }: BlockProps<'mappings'>) => {
  const { line } = useWords();
  return (
    <div className="mappings">
      {block.mappings.map((mapping) => (
        <Mapping key={mapping.question} mapping={mapping} setup={setup} />
      ))}
      {setup.access === 'plan' && <AfterSignIn setup={setup}>{line('fields.plan')}</AfterSignIn>}
    </div>
  );
};
