import { RichText } from '../../ui/RichText.tsx';
import type { BlockProps } from './BlockProps.ts';

export const TextBlock = ({ block }: BlockProps<'text'>) => (
  <p>
    <RichText text={block.text} />
  </p>
);
