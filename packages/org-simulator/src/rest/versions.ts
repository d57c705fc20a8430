const seasons = ['Spring', 'Summer', 'Winter'] as const;

/** API versions this simulator offers: 60.0 is Spring '24, 68.0 is Winter '27 (three a year). */
export const versions: readonly { readonly label: string; readonly url: string; readonly version: string }[] =
  Array.from({ length: 9 }, (_, index) => {
    const season = seasons[index % 3] ?? 'Spring';
    const year = 24 + Math.floor(index / 3) + (season === 'Winter' ? 1 : 0);
    const version = `${60 + index}.0`;
    return { label: `${season} '${year}`, url: `/services/data/v${version}`, version };
  });

export const isOffered = (version: string): boolean => versions.some((one) => one.version === version);
