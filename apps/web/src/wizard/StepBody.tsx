import type { Block } from '@orgready/shared/document/block';
import { useState } from 'react';
import { useWords } from '../locales/Words.tsx';
import type { BlockProps } from './blocks/BlockProps.ts';
import { BlockView } from './blocks/BlockView.tsx';
import { blocksOf, isLasting } from './stepBlocks.ts';

type Props = Omit<BlockProps<Block['kind']>, 'block'> & {
  /** The step was done when the reader opened it. */
  foldable: boolean;
  /** The step is done now. */
  done: boolean;
};

/**
 * Renders the instructions. They are folded if the step was done when the reader opened it. If it is no longer done,
 * they open in the same place and stay open, so that the focus is not lost.
 */
export const StepBody = ({ foldable, done, ...rest }: Props) => {
  const { line } = useWords();
  const [needed, setNeeded] = useState(!done);
  if (!done && !needed) setNeeded(true);
  const { rest: blocks } = blocksOf(rest.step.body);
  if (blocks.length === 0) return null;
  const draw = (kept: typeof blocks) =>
    kept.map(({ block, key }) => <BlockView key={key} block={block} {...rest} />);
  const instructions = blocks.filter(({ block }) => !isLasting(block));
  return (
    <section className="body stack" aria-label={line('step.do')}>
      {foldable ? (
        <>
          {draw(blocks.filter(({ block }) => isLasting(block)))}
          {instructions.length > 0 && (
            <details className="instructions" open={needed}>
              <summary>{line('step.instructions')}</summary>
              <div className="stack">{draw(instructions)}</div>
            </details>
          )}
        </>
      ) : (
        <>
          {instructions.length > 0 && <h2>{line('step.do')}</h2>}
          {draw(blocks)}
        </>
      )}
    </section>
  );
};
