import type { Inline, Text } from '@orgready/shared/document/text';
import { Fragment } from 'react';
import { Code } from './Code.tsx';
import { Term } from './Term.tsx';
import { visibleText } from './visibleText.ts';

const isTerm = (part: Inline): boolean => typeof part === 'object' && 'term' in part;

const run = (part: Inline, isTabStop: boolean) => {
  if (typeof part === 'string') return visibleText(part);
  if ('label' in part) return <b>{visibleText(part.label)}</b>;
  if ('code' in part) return <Code value={part.code} />;
  return <Term term={part.term} text={part.text} isTabStop={isTabStop} />;
};

/**
 * Renders a text with its labels, values, and terms.
 * @param isOneStop whether its terms are one Tab stop, between which the arrow keys move (`moveBetweenTerms`).
 */
export const RichText = ({ text, isOneStop = false }: { text: Text; isOneStop?: boolean }) => {
  const first = text.findIndex(isTerm);
  return text.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: runs have no identity except their position in the sentence
    <Fragment key={at}>{run(part, !isOneStop || at === first)}</Fragment>
  ));
};
