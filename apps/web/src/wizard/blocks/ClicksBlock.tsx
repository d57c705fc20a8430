import { plainText } from '@orgready/shared/document/plain-text';
import { RichText } from '../../ui/RichText.tsx';
import type { BlockProps } from './BlockProps.ts';

/** Renders numbered actions with labels exactly as Setup shows them. */
export const ClicksBlock = ({ block }: BlockProps<'clicks'>) => (
  <div className="stack tight">
    <h3>{block.title}</h3>
    <ol className="clicks">
      {block.actions.map((action) => (
        <li key={plainText(action)}>
          <span>
            <RichText text={action} />
          </span>
        </li>
      ))}
    </ol>
  </div>
);
