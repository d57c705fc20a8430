import { Code } from '../../ui/Code.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import type { BlockProps } from './BlockProps.ts';

/** One setting and the value it should have, ready to copy. */
export const SettingBlock = ({ block }: BlockProps<'setting'>) => (
  <dl className="setting">
    <dt>{visibleText(block.label)}</dt>
    <dd>
      <Code value={block.value} />
    </dd>
  </dl>
);
