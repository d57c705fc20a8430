import type { Block } from '@orgready/shared/document/block';

type Keyed = readonly { readonly block: Block; readonly key: string }[];

/** Kinds of blocks with which the reader decides what the step is about. */
const choices: ReadonlySet<Block['kind']> = new Set(['question', 'search', 'mappings', 'sign-in']);

const isChoice = (block: Block): boolean => choices.has(block.kind);

/** Returns a stable key, so that a question keeps its position and the focus while other blocks change. */
const keyOf = (block: Block, at: number): string => {
  if (block.kind === 'question') return `question ${block.id}`;
  if (block.kind === 'typed-question') return `question ${block.question}`;
  return block.kind === 'search' ? `search ${block.question}` : `${block.kind} ${at}`;
};

/**
 * Returns the choices of a step, including the text before them, and the remaining blocks. What a person types in is
 * apart: it comes before what a person confirms, which may be the same.
 */
export const blocksOf = (
  body: readonly Block[],
): { readonly choices: Keyed; readonly typed: Keyed; readonly rest: Keyed } => {
  const blocks = body.map((block, at) => ({ block, key: keyOf(block, at) }));
  const count = blocks.findLastIndex(({ block }) => isChoice(block)) + 1;
  const end = blocks.findLastIndex(({ block }) => block.kind === 'typed-question') + 1;
  return {
    choices: blocks.slice(0, count),
    typed: blocks.slice(count, end),
    rest: blocks.slice(Math.max(count, end)),
  };
};
