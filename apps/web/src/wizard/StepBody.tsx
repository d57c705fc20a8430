import type { Block } from '@orgready/shared/document/block';
import { Fragment } from 'react';
import { useWords } from '../locales/Words.tsx';
import type { BlockProps } from './blocks/BlockProps.ts';
import { BlockView } from './blocks/BlockView.tsx';

/** Blocks that stay useful when the step is done. */
const lasting: ReadonlySet<Block['kind']> = new Set([
  'question',
  'user-search',
  'mappings',
  'sign-in',
  'summary',
]);

type Props = Omit<BlockProps<Block['kind']>, 'block'> & { folded: boolean };

/** What to do. Folded away where the reader found the step done. */
export const StepBody = ({ folded, ...rest }: Props) => {
  const { line } = useWords();
  const blocks = rest.step.body.map((block, at) => ({ block, key: `${block.kind}-${at}` }));
  const draw = (kept: typeof blocks) =>
    kept.map(({ block, key }) => (
      <Fragment key={key}>
        <BlockView block={block} {...rest} />
      </Fragment>
    ));
  const instructions = blocks.filter(({ block }) => !lasting.has(block.kind));
  if (!folded)
    return (
      <section className="body stack" aria-label={line('step.do')}>
        {instructions.length > 0 && <h2>{line('step.do')}</h2>}
        {draw(blocks)}
      </section>
    );
  return (
    <section className="body stack" aria-label={line('step.do')}>
      {draw(blocks.filter(({ block }) => lasting.has(block.kind)))}
      {instructions.length > 0 && (
        <details className="instructions">
          <summary>{line('step.instructions')}</summary>
          <div className="stack">{draw(instructions)}</div>
        </details>
      )}
    </section>
  );
};
