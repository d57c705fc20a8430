import { ALL_TESTS } from '@mdn/mdn-http-observatory/src/constants.js';
import { MINIMUM_SCORE_FOR_EXTRA_CREDIT } from '@mdn/mdn-http-observatory/src/grader/charts.js';
import { getGradeForScore, getScoreModifier } from '@mdn/mdn-http-observatory/src/grader/grader.js';
import { parseHttpEquivHeaders } from '@mdn/mdn-http-observatory/src/retriever/utils.js';
import { type Received, Requests } from '@mdn/mdn-http-observatory/src/types.js';
import type { CookieJar } from 'tough-cookie';

/** An answer as it came from the server. */
export interface Answered extends Pick<Received, 'status' | 'headers'> {
  readonly body: string;
}

/** What Observatory asks a site for, answered by our server and by the proxy before it. */
interface Visited {
  /** Address of the page, with https. */
  readonly url: URL;
  readonly page: Answered;
  /** The answer to a request that asks whether another site may read the page. */
  readonly preflight: Answered;
  readonly cookies: CookieJar;
}

/** The scanner hands its rules the headers of axios, which can be asked by name. */
const received = ({ status, headers }: Answered): Received => ({
  status,
  headers: Object.defineProperty({ ...headers }, 'get', { value: (name: string) => headers[name] }),
  verified: true,
});

/**
 * Returns how Mozilla's Observatory grades a page. Its package retrieves pages from the internet; its rules work on answers that
 * are here. The score is put together as its scanner does, which retrieves and judges in one function (docs/decisions/049).
 */
export const gradePage = ({ url, page, preflight, cookies }: Visited) => {
  const requests = new Requests(url.hostname);
  const httpEquiv = parseHttpEquivHeaders(page.body, url.href);
  requests.resources.path = page.body;
  requests.session = { url, jar: cookies };
  requests.responses = {
    auto: { ...received(page), httpEquiv },
    https: received(page),
    http: received(page),
    cors: received(preflight),
    // As the proxy of docs/how-to/deploy.md answers: from http to https on the same host, and no further.
    httpRedirects: [
      { url: new URL(url.href.replace('https:', 'http:')), status: 308 },
      { url, status: page.status },
    ],
    httpsRedirects: [{ url, status: page.status }],
  };
  const results = ALL_TESTS.map((test) => test(requests));
  const modifiers = results.map(({ result }) => getScoreModifier(result));
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 100);
  const withoutCredit = sum(modifiers.filter((modifier) => modifier < 0));
  return {
    ...getGradeForScore(withoutCredit >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum(modifiers) : withoutCredit),
    /** Names of the rules that the page does not keep. */
    failed: results.filter(({ pass }) => !pass).map((one) => one.constructor.name),
  };
};
