import { useSearchWords } from '../search/useSearchWords.ts';
import type { BlockProps } from './BlockProps.ts';
import { Mapping } from './Mapping.tsx';

/** Renders the choice of the org's fields that cannot be known in advance: one per value, saved when chosen. */
export const MappingsBlock = ({ block, setup }: BlockProps<'mappings'>) => {
  const { line } = useSearchWords();
  return (
    <div className="mappings">
      {block.mappings.map((mapping) => (
        <Mapping key={mapping.question} mapping={mapping} setup={setup} />
      ))}
      {setup.access === 'plan' && <p className="soft">{line('fields.plan')}</p>}
    </div>
  );
};
