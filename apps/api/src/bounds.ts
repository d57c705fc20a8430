/** Time limits, in milliseconds. */
export interface Bounds {
  /** One call to Salesforce over headers and body, its second try included. */
  readonly call: number;
  /** The longest pause before a read that met a passing fault is sent again; the shortest is an eighth of it. */
  readonly retryPause: number;
  /** A callback or a search: all of its calls together. */
  readonly operation: number;
  /** A whole verification. */
  readonly verification: number;
  /** A verification that is not renewed for this long counts as dead: after a kill the setup can be verified again. */
  readonly lease: number;
  /** How often a running verification renews its lease. */
  readonly renewal: number;
  /** How often a process looks for what another one has left behind. */
  readonly outbox: number;
  /** How often a process looks for jobs that are due. */
  readonly jobs: number;
  /** A job that takes longer counts as dead; longer than the clocks of two processes differ. */
  readonly jobLease: number;
  /** Between two removals of what has expired. */
  readonly retention: number;
  /** A sign-in ends when its setup has been done for this long and nobody has used it. */
  readonly rest: number;
  /** What was read from an org is deleted when nobody has used its setup for this long. */
  readonly keepReadings: number;
  /** A call is listed for this long. */
  readonly keepCalls: number;
  /** A link is listed for this long after it was revoked or has expired. */
  readonly keepLinks: number;
  /** A setup that nobody has used for this long is deleted; never if infinite. */
  readonly keepSetups: number;
  /** Between the starts of two whole verifications of a setup: each costs the customer calls. */
  readonly wholePause: number;
  /** Between the starts of two verifications of one step. */
  readonly stepPause: number;
  /** Nothing is sent to an org for this long after several faults in a row. */
  readonly faultPause: number;
  /** Salesforce may ask for a pause of at most this long. */
  readonly longestPause: number;
  /** Requests that a setup may send in 24 hours. */
  readonly setupCalls: number;
  /** Requests that all setups of an org together may send in 24 hours. */
  readonly orgCalls: number;
}

const day = 24 * 60 * 60_000;

export const usualBounds: Bounds = {
  call: 10_000,
  retryPause: 2_000,
  operation: 10_000,
  verification: 30_000,
  lease: 10_000,
  renewal: 3_000,
  outbox: 5_000,
  jobs: 30_000,
  jobLease: 5 * 60_000,
  retention: 5 * 60_000,
  rest: 30 * 60_000,
  keepReadings: 90 * day,
  keepCalls: 365 * day,
  keepLinks: 90 * day,
  keepSetups: Number.POSITIVE_INFINITY,
  wholePause: 8_000,
  stepPause: 3_000,
  faultPause: 15_000,
  longestPause: 60_000,
  setupCalls: 3_000,
  orgCalls: 6_000,
};
