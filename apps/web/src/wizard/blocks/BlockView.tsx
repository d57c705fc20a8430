import type { Block } from '@orgready/shared/document/block';
import type { ComponentType } from 'react';
import {
  AccessPart,
  MappingsPart,
  SearchPart,
  SignInPart,
  SummaryPart,
  TypedQuestionPart,
} from '../parts.ts';
import type { BlockProps } from './BlockProps.ts';
import { ChainBlock } from './ChainBlock.tsx';
import { NoteBlock } from './NoteBlock.tsx';
import { QuestionBlock } from './QuestionBlock.tsx';
import { SettingBlock } from './SettingBlock.tsx';
import { TextBlock } from './TextBlock.tsx';

/** Adding a kind of block without a component is a compile error. */
const views: { readonly [K in Block['kind']]: ComponentType<BlockProps<K>> } = {
  text: TextBlock,
  chain: ChainBlock,
  setting: SettingBlock,
  note: NoteBlock,
  question: QuestionBlock,
  'typed-question': TypedQuestionPart,
  search: SearchPart,
  mappings: MappingsPart,
  access: AccessPart,
  'sign-in': SignInPart,
  summary: SummaryPart,
};

export const BlockView = (props: BlockProps<Block['kind']>) => {
  // The map above pairs each kind with its component; the union type cannot express that.
  const View = views[props.block.kind] as ComponentType<BlockProps<Block['kind']>>;
  return <View {...props} />;
};
