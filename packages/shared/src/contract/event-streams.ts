/**
 * Server-sent events. A stream reports only that something changed; the page then fetches its data again. The stream of one
 * setup begins with where the setup stands, because the page fetched its document before.
 * Event `changed`, data: a `Change` as JSON.
 */
export const eventStreams = {
  /** For a browser that has claimed the setup. */
  setup: '/api/setups/:id/events',
  /** For staff: every setup. */
  setups: '/api/setups/events',
} as const;

export interface Change {
  /** Id of the setup. */
  readonly id: string;
  /** The setup's counter after the change: a document with this `seq` or a higher one includes the change. */
  readonly seq: number;
}
