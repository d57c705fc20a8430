/** The API's own headers. */
export const headers = {
  /** Request header: the version of the caller's document. */
  version: 'orgready-version',
  /** Request header: the same key for each attempt to create the same thing. */
  idempotencyKey: 'idempotency-key',
  /** Response header: the release that answered. */
  release: 'orgready-release',
} as const;
