/** Returns a regular expression that matches exactly this text. */
export const exactly = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
