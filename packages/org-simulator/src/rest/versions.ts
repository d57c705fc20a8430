const seasons = ['Spring', 'Summer', 'Winter'] as const;

const oldest = 31;

/**
 * API versions of an org, as many as a real one (recorded): 60.0 is Spring '24, 68.0 is Winter '27, three a year. All
 * behave the same; the oldest are for clients that use a fixed version, as the Salesforce CLI does.
 */
export const versionsUpTo = (
  newest: number,
): readonly { readonly label: string; readonly url: string; readonly version: string }[] =>
  Array.from({ length: newest - oldest + 1 }, (_, index) => {
    const sinceSpring24 = oldest + index - 60;
    const season = seasons[((sinceSpring24 % 3) + 3) % 3] ?? 'Spring';
    const year = 24 + Math.floor(sinceSpring24 / 3) + (season === 'Winter' ? 1 : 0);
    const version = `${oldest + index}.0`;
    return { label: `${season} '${year}`, url: `/services/data/v${version}`, version };
  });

export const isOffered = (version: string, newest: number): boolean =>
  versionsUpTo(newest).some((one) => one.version === version);
