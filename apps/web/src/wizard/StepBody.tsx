import type { Block } from '@orgready/shared/document/block';
import { useState } from 'react';
import { useWords } from '../locales/Words.tsx';
import type { BlockProps } from './blocks/BlockProps.ts';
import { BlockView } from './blocks/BlockView.tsx';
import { blocksOf, isLasting } from './stepBlocks.ts';

type Props = Omit<BlockProps<Block['kind']>, 'block'> & {
  /** The reader found the step done. */
  foldable: boolean;
  /** It still is. */
  done: boolean;
};

/**
 * What to do. Folded away where the reader found the step done; once it is needed after all it opens in that same place
 * and stays open, so that whatever has the focus keeps it.
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
