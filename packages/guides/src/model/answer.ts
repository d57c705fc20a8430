import type { AnswerFact } from './fact.ts';
import type { Answers, SetupContext } from './setup-context.ts';

const required = new Map<string, AnswerFact<string>>();

/** Returns the answer to a question as a fact. Until it is answered, checks that need the fact wait for it. */
export const answerTo = (question: string): AnswerFact<string> => {
  const known = required.get(question);
  if (known) return known;
  const fact: AnswerFact<string> = {
    kind: 'answer',
    id: `answer-${question}`,
    after: [],
    questions: () => [question],
    take: (answers) => {
      const value = answers[question];
      return value === undefined ? { state: 'unasked', question } : { state: 'read', value };
    },
  };
  required.set(question, fact);
  return fact;
};

const optional = new Map<string, AnswerFact<string | null>>();

/** Returns the answer to a question as a fact that is null while there is no answer: nothing waits for it. */
export const answerIfAny = (question: string): AnswerFact<string | null> => {
  const known = optional.get(question);
  if (known) return known;
  const fact: AnswerFact<string | null> = {
    kind: 'answer',
    id: `answer-if-any-${question}`,
    after: [],
    questions: () => [question],
    take: (answers) => ({ state: 'read', value: answers[question] ?? null }),
  };
  optional.set(question, fact);
  return fact;
};

/**
 * Returns the answers to several questions as one fact, by question. Unanswered ones are absent, and nothing waits
 * for them.
 */
export const answersTo = <Params = unknown>(
  id: string,
  questions: (setup: Pick<SetupContext<Params>, 'params'>) => readonly string[],
): AnswerFact<Answers> => ({
  kind: 'answer',
  id,
  after: [],
  questions: ({ params }) => questions({ params: params as Params }),
  take: (answers) => ({ state: 'read', value: answers }),
});
