import type { Block } from '@orgready/shared/document/block';
import type { BlockProps } from './blocks/BlockProps.ts';
import { BlockView } from './blocks/BlockView.tsx';
import { blocksOf } from './stepBlocks.ts';

/** Renders the choices at the top of a step. What they decide is below them, so they never move. */
export const StepChoices = (props: Omit<BlockProps<Block['kind']>, 'block'>) => {
  const { choices } = blocksOf(props.step.body);
  if (choices.length === 0) return null;
  return (
    <div className="body stack">
      {choices.map(({ block, key }) => (
        <BlockView key={key} block={block} {...props} />
      ))}
    </div>
  );
};
