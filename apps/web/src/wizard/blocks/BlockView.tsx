import type { Block } from '@orgready/shared/document/block';
import type { ComponentType } from 'react';
import { AccessBlock } from './AccessBlock.tsx';
import type { BlockProps } from './BlockProps.ts';
import { ChainBlock } from './ChainBlock.tsx';
import { MappingsBlock } from './MappingsBlock.tsx';
import { NoteBlock } from './NoteBlock.tsx';
import { QuestionBlock } from './QuestionBlock.tsx';
import { SearchBlock } from './SearchBlock.tsx';
import { SettingBlock } from './SettingBlock.tsx';
import { SignInBlock } from './SignInBlock.tsx';
import { SummaryBlock } from './SummaryBlock.tsx';
import { TextBlock } from './TextBlock.tsx';
import { TypedQuestionBlock } from './TypedQuestionBlock.tsx';

/** Adding a kind of block without a component is a compile error. */
const views: { readonly [K in Block['kind']]: ComponentType<BlockProps<K>> } = {
  text: TextBlock,
  chain: ChainBlock,
  setting: SettingBlock,
  note: NoteBlock,
  question: QuestionBlock,
  'typed-question': TypedQuestionBlock,
  search: SearchBlock,
  mappings: MappingsBlock,
  access: AccessBlock,
  'sign-in': SignInBlock,
  summary: SummaryBlock,
};

export const BlockView = (props: BlockProps<Block['kind']>) => {
  // The map above pairs each kind with its component; the union type cannot express that.
  const View = views[props.block.kind] as ComponentType<BlockProps<Block['kind']>>;
  return <View {...props} />;
};
