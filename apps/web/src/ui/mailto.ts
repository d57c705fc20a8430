/** What mail programs and operating systems open without cutting it off. */
const longest = 1_800;

/**
 * Returns the address that opens a message in the reader's mail program, to nobody yet unless it is given; undefined if it is
 * too long for that. Line breaks are those of RFC 6068.
 */
export const mailtoOf = ({
  to = '',
  subject,
  text,
}: {
  readonly to?: string;
  readonly subject: string;
  readonly text: string;
}): string | undefined => {
  const body = encodeURIComponent(text.replaceAll(/\r?\n/g, '\r\n'));
  const address = `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${body}`;
  return address.length <= longest ? address : undefined;
};
