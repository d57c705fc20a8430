import type { AnswerFact } from './fact.ts';
import type { Answers, SetupContext } from './setup-context.ts';

const required = new Map<string, AnswerFact<string>>();

/** The answer to a question. While there is none, the checks that need it wait for it. */
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

/** The answer to a question, or null while there is none: nothing waits for it. */
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

/** The answers to several questions, by question; those without an answer are absent, and nothing waits for them. */
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
