/** The largest file of a logo, in bytes. */
export const largestLogoFile = 512 * 1024;

/** The most characters of a longer text of the landing page. */
export const longestText = 600;
