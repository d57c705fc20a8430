import type { Inline, Text } from '@orgready/shared/document/text';
import { Fragment } from 'react';
import { Code } from './Code.tsx';
import { Term } from './Term.tsx';
import { visibleText } from './visibleText.ts';

const run = (part: Inline) => {
  if (typeof part === 'string') return visibleText(part);
  if ('label' in part) return <b>{visibleText(part.label)}</b>;
  if ('code' in part) return <Code value={part.code} />;
  return <Term term={part.term} text={part.text} />;
};

export const RichText = ({ text }: { text: Text }) =>
  text.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity except their position in the sentence
    <Fragment key={at}>{run(part)}</Fragment>
  ));
