import { Icon } from '../../ui/Icon.tsx';
import { RichText } from '../../ui/RichText.tsx';
import type { BlockProps } from './BlockProps.ts';

export const NoteBlock = ({ block }: BlockProps<'note'>) => (
  <div className={block.tone === 'caution' ? 'notice caution' : 'notice'} role="note">
    <Icon name={block.tone === 'caution' ? 'alert' : 'info'} />
    <p>
      <RichText text={block.text} />
    </p>
  </div>
);
