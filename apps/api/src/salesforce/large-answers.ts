import { setImmediate as turn } from 'node:timers/promises';
import { Tinypool } from 'tinypool';
import type { Answer } from './call.ts';
import { expectParsable } from './expect-parsable.ts';
import { SalesforceRefusal } from './refusal.ts';

/** A shorter body, in characters, is parsed in some milliseconds, whatever it holds. */
const large = 250_000;
/** No parser needs longer for the largest body, in milliseconds. */
const patience = 10_000;

/** A thread that is started by the first large XML text and ends when none has come for a while. */
const parser = new Tinypool({
  filename: new URL('./parse-xml.ts', import.meta.url).href,
  minThreads: 0,
  maxThreads: 1,
  idleTimeout: 30_000,
});

const isXml = ({ headers }: Answer): boolean =>
  /^(?:text|application)\/xml\b/.test(headers['content-type'] ?? '');

/**
 * Returns an answer whose body is parsed without holding up everybody else: XML costs ten times what JSON costs, so a large one
 * becomes JSON in a thread beside this one. The profile of an org with many fields is some megabytes.
 */
export const withoutDelay = async (answer: Answer): Promise<Answer> => {
  if (answer.body.length <= large) return answer;
  if (!isXml(answer)) {
    expectParsable(answer.body);
    // Others first: to have received it and to parse it takes its time.
    await turn();
    return answer;
  }
  const body: string = await parser
    .run(answer.body, { signal: AbortSignal.timeout(patience) })
    .catch((error: unknown) => {
      throw new SalesforceRefusal({ reason: 'fault', code: 'UNEXPECTED_ANSWER' }, error);
    });
  expectParsable(body);
  return { ...answer, headers: { ...answer.headers, 'content-type': 'application/json' }, body };
};
