// The rules of Mozilla's Observatory, as far as we use them: the package has no types.
declare module '@mdn/mdn-http-observatory/src/constants.js' {
  import type { Requests } from '@mdn/mdn-http-observatory/src/types.js';

  export const ALGORITHM_VERSION: number;
  export const ALL_TESTS: readonly ((requests: Requests) => {
    readonly constructor: { readonly name: string };
    readonly result: string;
    readonly pass: boolean;
  })[];
}

declare module '@mdn/mdn-http-observatory/src/types.js' {
  import type { CookieJar } from 'tough-cookie';

  export interface Received {
    readonly status: number;
    readonly headers: Readonly<Record<string, string | string[] | undefined>>;
    readonly verified: boolean;
    readonly httpEquiv?: Map<string, string[]>;
  }
  export class Requests {
    constructor(hostname: string);
    resources: { path: string | null };
    responses: {
      auto: Received | null;
      cors: Received | null;
      http: Received | null;
      https: Received | null;
      httpRedirects: { url: URL; status: number }[];
      httpsRedirects: { url: URL; status: number }[];
    };
    session: { readonly url: URL; readonly jar: CookieJar } | null;
  }
}

declare module '@mdn/mdn-http-observatory/src/grader/charts.js' {
  export const MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}

declare module '@mdn/mdn-http-observatory/src/grader/grader.js' {
  export const getGradeForScore: (score: number) => { readonly score: number; readonly grade: string };
  export const getScoreModifier: (result: string) => number;
}

declare module '@mdn/mdn-http-observatory/src/retriever/utils.js' {
  export const parseHttpEquivHeaders: (html: string, baseUrl: string) => Map<string, string[]>;
}
