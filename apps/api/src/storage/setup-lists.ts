import type { SetupSummary } from '@orgready/shared/contract/entities';
import { leastTyped, wordsIn } from './customer-words.ts';

/** The longest beginning of a word that has a list. Names that share more letters than this are read one by one. */
const longestStart = 12;
/** The longest beginning that is combined with one of another word. */
const longestInPair = 3;

/** The list of all setups. */
const everySetup = '';
const listOfStage = (stage: SetupSummary['stage']): string => `stage ${stage}`;
const listOfPair = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

/** Stands for the person of setups that are assigned to nobody. */
export const nobody = 'nobody';
const listOfAssignee = (assignee: string): string => `assignee ${assignee}`;
/** The setups of a person in another list. */
const listWithin = (assignee: string, list: string): string => `${assignee} ${list}`;
/** The same list of archived setups: those are in no other. */
const archivedList = (list: string): string => `archived:${list}`;

const cut = (word: string, length: number): string => [...word].slice(0, length).join('');

const startsOf = (word: string, longest: number): readonly string[] => {
  const letters = [...word].slice(0, longest);
  return letters.map((_, end) => letters.slice(0, end + 1).join('')).slice(leastTyped - 1);
};

/**
 * Returns the lists that hold a setup: all setups, its stage, its assignee, the two together, each beginning of a word of the customer's name, each short one
 * among the setups of its assignee, and each pair of short beginnings of different words.
 */
export const listsOf = ({
  customer,
  stage,
  assigneeId,
  archivedAt,
}: Pick<SetupSummary, 'customer' | 'stage' | 'assigneeId' | 'archivedAt'>): readonly string[] => {
  const words = wordsIn(customer);
  const short = [...new Set(words.flatMap((word) => startsOf(word, longestInPair)))];
  const pairs = short.flatMap((one) =>
    short.filter((other) => one < other && !other.startsWith(one)).map((other) => listOfPair(one, other)),
  );
  const starts = words.flatMap((word) => startsOf(word, longestStart));
  const assignee = listOfAssignee(assigneeId ?? nobody);
  const ofAssignee = [listOfStage(stage), ...short].map((list) => listWithin(assignee, list));
  const lists = [everySetup, listOfStage(stage), assignee, ...ofAssignee, ...starts];
  const all = [...new Set([...lists, ...pairs])];
  return archivedAt === null ? all : all.map(archivedList);
};

/** What a list is chosen by. */
interface Wanted {
  readonly stage: SetupSummary['stage'] | undefined;
  /** Id of a person, or `nobody`. */
  readonly assignee?: string | undefined;
}

const listWithoutWords = ({ stage, assignee }: Wanted): string =>
  [
    ...(assignee === undefined ? [] : [listOfAssignee(assignee)]),
    ...(stage === undefined ? [] : [listOfStage(stage)]),
  ].join(' ') || everySetup;

/** Returns the words that are not the beginning of another one, the longest first: they find nothing less. */
const tellingWords = (words: readonly string[]): readonly string[] =>
  words
    .filter(
      (word, place) => !words.some((other, at) => other.startsWith(word) && (other !== word || at < place)),
    )
    .filter((word) => [...word].length >= leastTyped)
    .toSorted((a, b) => b.length - a.length);

const listsInUse = (words: readonly string[], wanted: Wanted): readonly string[] => {
  const [longest, ...others] = tellingWords(words);
  if (longest === undefined) return [listWithoutWords(wanted)];
  const start = cut(longest, longestInPair);
  const second = others.map((word) => cut(word, longestInPair)).find((other) => other !== start);
  const ofWords = second === undefined ? cut(longest, longestStart) : listOfPair(start, second);
  const { stage, assignee } = wanted;
  return [
    ofWords,
    ...(assignee === undefined
      ? []
      : [start, ...(second === undefined ? [] : [second])].map((one) =>
          listWithin(listOfAssignee(assignee), one),
        )),
    ...(stage === undefined ? [] : [listWithoutWords(wanted)]),
  ];
};

/**
 * Returns the lists that are known to hold every setup with these words, of this stage and of this person; the shortest of them
 * is to be read. They may hold others too.
 * @param words folded, as they were typed.
 */
export const listsFor = (
  words: readonly string[],
  wanted: Wanted & { readonly archived?: boolean },
): readonly string[] => {
  const lists = listsInUse(words, wanted);
  return wanted.archived ? lists.map(archivedList) : lists;
};
