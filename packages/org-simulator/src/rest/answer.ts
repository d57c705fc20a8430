import type { AccessToken, World } from '../world.ts';

/** A resource's answer, before it is HTTP: a composite holds many of them. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One call of the REST API by a session that may call it. */
export interface RestCall {
  readonly world: World;
  readonly token: AccessToken;
  /** Origin of the simulator, for absolute addresses in answers. */
  readonly origin: string;
  /** `66.0` */
  readonly version: string;
  readonly method: string;
  /** Below `/services/data/vXX.X`, without a slash at the end: `/sobjects/User/describe`. */
  readonly path: string;
  readonly search: URLSearchParams;
  readonly body: unknown;
  /** `batchSize` of `Sforce-Query-Options`. */
  readonly batchSize: number | undefined;
  /** Called with each query that runs, for the list of calls. */
  readonly onSoql: (soql: string) => void;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
