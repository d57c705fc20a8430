import { RichText } from '../../ui/RichText.tsx';
import { StatusMark } from '../../ui/StatusMark.tsx';
import type { BlockProps } from './BlockProps.ts';

export const NoteBlock = ({ block }: BlockProps<'note'>) => (
  <div className={block.tone === 'caution' ? 'notice caution' : 'notice'} role="note">
    <StatusMark mark={block.tone === 'caution' ? 'warning' : 'info'} />
    <p>
      <RichText text={block.text} />
    </p>
  </div>
);
