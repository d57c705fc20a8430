import { Tinypool } from 'tinypool';
import type { Answer } from './call.ts';
import { SalesforceRefusal } from './refusal.ts';

/** A shorter body, in characters, is parsed in some milliseconds, whatever it holds. */
const large = 250_000;
/** An honest answer has 50 characters and more for each object or list: with 5 MB it has at most 100,000. */
const mostParts = 200_000;
/** No parser needs longer for the largest body, in milliseconds. */
const patience = 10_000;

/** A thread that is started by the first large XML text and ends when none has come for a while. */
const parser = new Tinypool({
  filename: new URL('./parse-xml.ts', import.meta.url).href,
  minThreads: 0,
  maxThreads: 1,
  idleTimeout: 30_000,
});

/** Counts where an object or a list may begin; more than there are, if texts hold such characters too. */
const countParts = (json: string): number => {
  let parts = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    // Opening brackets: square, curly.
    if (code === 0x5b || code === 0x7b) parts += 1;
  }
  return parts;
};

const expectParsable = (json: string): string => {
  if (countParts(json) > mostParts)
    throw new SalesforceRefusal({ reason: 'fault', code: 'ANSWER_TOO_LARGE' });
  return json;
};

const isXml = ({ headers }: Answer): boolean =>
  /^(?:text|application)\/xml\b/.test(headers['content-type'] ?? '');

/**
 * Returns an answer whose body is parsed without holding up everybody else: XML costs ten times what JSON costs, so a large one
 * becomes JSON in a thread beside this one. The profile of an org with many fields is some megabytes.
 */
export const withoutDelay = async (answer: Answer): Promise<Answer> => {
  if (answer.body.length <= large) return answer;
  if (!isXml(answer)) return { ...answer, body: expectParsable(answer.body) };
  const body: string = await parser
    .run(answer.body, { signal: AbortSignal.timeout(patience) })
    .catch((error: unknown) => {
      throw new SalesforceRefusal({ reason: 'fault', code: 'UNEXPECTED_ANSWER' }, error);
    });
  return {
    ...answer,
    headers: { ...answer.headers, 'content-type': 'application/json' },
    body: expectParsable(body),
  };
};
