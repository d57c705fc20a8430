/** Time limits, in milliseconds. */
export interface Bounds {
  /** One call to Salesforce over headers and body, its second try included. */
  readonly call: number;
  /** A whole verification. */
  readonly verification: number;
  /** A verification that is not renewed for this long counts as dead: after a kill the setup can be verified again. */
  readonly lease: number;
  /** How often a running verification renews its lease. */
  readonly renewal: number;
  /** How often a process looks for what another one has left behind. */
  readonly outbox: number;
}

export const usualBounds: Bounds = {
  call: 10_000,
  verification: 30_000,
  lease: 10_000,
  renewal: 3_000,
  outbox: 5_000,
};
