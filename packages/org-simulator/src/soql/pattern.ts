/** Text as a regular expression that matches exactly it. */
export const exactly = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
