import { Code } from '../../ui/Code.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import type { BlockProps } from './BlockProps.ts';

/** Renders one setting and its required value, ready to copy. */
export const SettingBlock = ({ block }: BlockProps<'setting'>) => (
  <dl className="setting">
    <dt>{visibleText(block.label)}</dt>
    <dd>
      <Code value={block.value} />
    </dd>
  </dl>
);
