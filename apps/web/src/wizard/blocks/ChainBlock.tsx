import { useId } from 'react';
import { visibleText } from '../../ui/visibleText.ts';
import type { BlockProps } from './BlockProps.ts';
import './chain.css';

/** Records that lead to one another, each in a box, with arrows along the lookups. */
export const ChainBlock = ({ block }: BlockProps<'chain'>) => {
  const id = useId();
  const parts = block.chain.split(/ ([→←]) /).map((part, at) => ({ part, key: `${at} ${part}` }));
  return (
    <figure className="chain" aria-labelledby={id}>
      <figcaption id={id}>{visibleText(block.title)}</figcaption>
      <p>
        {parts.map(({ part, key }, at) => (
          <span key={key} className={at % 2 === 0 ? 'chain-box' : 'chain-arrow'}>
            {visibleText(part)}
          </span>
        ))}
      </p>
    </figure>
  );
};
