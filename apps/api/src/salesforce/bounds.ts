/** How long Salesforce may take, in milliseconds. */
export interface Bounds {
  /** One call over headers and body, its second try included. */
  readonly call: number;
  /** A whole verification. */
  readonly verification: number;
}

export const usualBounds: Bounds = { call: 10_000, verification: 30_000 };
