/**
 * Server-sent events. A stream says only that something changed; the page fetches what it shows again.
 * Event `changed`, data: a `Change` as JSON.
 */
export const eventStreams = {
  /** For a browser that has claimed the setup. */
  setup: '/api/setups/:id/events',
  /** For staff: any setup. */
  setups: '/api/setups/events',
} as const;

export interface Change {
  /** The setup. */
  readonly id: string;
  /** Its counter after the change: a document with this `seq` or a higher one shows it already. */
  readonly seq: number;
}
