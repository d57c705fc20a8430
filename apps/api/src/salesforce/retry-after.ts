const seconds = /^\d{1,9}$/;
/** An HTTP date as senders write it today: `Sun, 06 Nov 1994 08:49:37 GMT` (RFC 9110, 5.6.7). */
const date = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/**
 * Returns the milliseconds that an answer asks to wait; undefined if it does not ask.
 * `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). A date is compared with the clock of the sender, where the
 * answer has it.
 */
export const retryAfterOf = (
  headers: Readonly<Record<string, string | undefined>>,
  now: number,
): number | undefined => {
  const asked = headers['retry-after'];
  if (asked === undefined) return undefined;
  const sent = date.test(headers.date ?? '') ? Date.parse(headers.date ?? '') : now;
  const wait = seconds.test(asked)
    ? Number(asked) * 1000
    : date.test(asked)
      ? Date.parse(asked) - sent
      : Number.NaN;
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
};
