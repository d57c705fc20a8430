import type { Verdict } from '@orgready/guides/model/check';
import { shortVerdict } from '@orgready/guides/testing/verdict';
import type { Description } from './description.ts';

/**
 * The right answer to a state of an org: by check id, the outcome with its severity or reason and the key of its
 * message, or some of these words: `failed blocker user-not-frozen.failed`, `passed`. No other check may fail, nor be
 * undecided for a reason other than that it waits or needs a person.
 */
export type ScenarioAnswer = Readonly<Record<string, string>>;

/** A state of our own: an input with a change in what decides, and its right answer. */
export interface Variant {
  /** Id of the input. */
  readonly of: string;
  /** What is different, as a sentence. */
  readonly title: string;
  readonly change: (description: Description) => void;
  readonly answer: ScenarioAnswer;
}

const wordsOf = (verdict: Verdict | undefined): readonly string[] => shortVerdict(verdict).split(' ');

const isOrdinary = (verdict: Verdict | undefined): boolean =>
  verdict?.outcome === 'cantTell'
    ? ['needs-a-person', 'not-yet'].includes(verdict.reason)
    : verdict?.outcome !== 'failed';

/** Returns the verdicts in the words of an answer: equal to it where they are right, and with all others that fail. */
export const inWordsOf = (
  answer: ScenarioAnswer,
  verdicts: ReadonlyMap<string, Verdict | undefined>,
): ScenarioAnswer => ({
  ...Object.fromEntries(Object.keys(answer).map((id) => [id, 'no such check in this guide'])),
  ...Object.fromEntries(
    [...verdicts].flatMap(([id, verdict]) => {
      const words = wordsOf(verdict);
      const expected = answer[id];
      if (expected === undefined) return isOrdinary(verdict) ? [] : [[id, words.join(' ')]];
      return [[id, expected.split(' ').every((word) => words.includes(word)) ? expected : words.join(' ')]];
    }),
  ),
});
