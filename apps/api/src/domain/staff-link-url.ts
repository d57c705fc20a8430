/** Returns the address of a link for staff. */
export const staffLinkUrl = (publicUrl: URL, token: string): string =>
  new URL(`/staff/join/${token}`, publicUrl).href;
