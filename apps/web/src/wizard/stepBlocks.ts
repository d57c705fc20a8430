import type { Block } from '@orgready/shared/document/block';

type Keyed = readonly { readonly block: Block; readonly key: string }[];

/** Blocks that remain useful when the step is done. */
const lasting: ReadonlySet<Block['kind']> = new Set([
  'question',
  'typed-question',
  'search',
  'mappings',
  'sign-in',
  'summary',
]);
export const isLasting = (block: Block): boolean => lasting.has(block.kind);

const isChoice = (block: Block): boolean => block.kind === 'question' || block.kind === 'search';

/** Returns a stable key, so that a question keeps its position and the focus while other blocks change. */
const keyOf = (block: Block, at: number): string => {
  if (block.kind === 'question') return `question ${block.id}`;
  if (block.kind === 'typed-question') return `question ${block.question}`;
  return block.kind === 'search' ? `search ${block.question}` : `${block.kind} ${at}`;
};

/** Returns the choices at the beginning of a step, including the text before them, and the remaining blocks. */
export const blocksOf = (body: readonly Block[]): { readonly choices: Keyed; readonly rest: Keyed } => {
  const blocks = body.map((block, at) => ({ block, key: keyOf(block, at) }));
  const end = blocks.findIndex(({ block }) => block.kind !== 'text' && !isChoice(block));
  const opening = end < 0 ? blocks : blocks.slice(0, end);
  const count = opening.findLastIndex(({ block }) => isChoice(block)) + 1;
  return { choices: blocks.slice(0, count), rest: blocks.slice(count) };
};

/** Returns the current choices as one text to compare. */
export const chosenIn = (body: readonly Block[]): string =>
  JSON.stringify(
    body.flatMap((block) => {
      if (block.kind === 'question') return [block.answer];
      return block.kind === 'search' ? [block.chosen?.id ?? null] : [];
    }),
  );
