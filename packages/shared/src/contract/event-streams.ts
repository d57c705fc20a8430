/**
 * Server-sent events. A stream says only that something changed; the page fetches the document again.
 * Event `changed`, data: the JSON string of the setup's id.
 */
export const eventStreams = {
  /** For a browser that has claimed the setup. */
  setup: '/api/setups/:id/events',
  /** For staff: any setup. */
  setups: '/api/setups/events',
} as const;
