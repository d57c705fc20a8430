import type { Block } from '@orgready/shared/document/block';
import { useId } from 'react';
import { visibleText } from '../../ui/visibleText.ts';
import { questionId } from '../act/focusQuestion.ts';

/** Maximum length that the API accepts. */
const mostLetters = 200;

/** Renders one question that is answered by a line of text. */
export const TypedField = ({
  block,
  text,
  change,
}: {
  block: Extract<Block, { kind: 'typed-question' }>;
  text: string;
  change: (text: string) => void;
}) => {
  const id = useId();
  return (
    <div id={questionId(block.question)} className="field">
      <label htmlFor={id}>{visibleText(block.title)}</label>
      <input
        id={id}
        value={text}
        maxLength={mostLetters}
        aria-describedby={block.hint === null ? undefined : `${id}-hint`}
        onChange={({ target }) => change(target.value)}
      />
      {block.hint !== null && (
        <p className="quiet" id={`${id}-hint`}>
          {block.hint}
        </p>
      )}
    </div>
  );
};
