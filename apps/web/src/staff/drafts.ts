/** An unsaved blueprint, as far as it was entered in the form of its guide. */
export interface Draft {
  /** When the last entry was made, in milliseconds since the epoch. */
  readonly at: number;
  readonly entries: FormData;
}

/** Whose draft it is, and of what: a person, a guide, and the version of a blueprint that is edited, if one is. */
export interface DraftOf {
  readonly person: string;
  readonly guide: string;
  readonly before?: { readonly id: string; readonly version: number } | undefined;
}

/** A draft that is older than 30 days was given up. */
const lifetime = 30 * 24 * 60 * 60_000;

const key = ({ person, guide, before }: DraftOf): string =>
  ['orgready.draft', person, guide, before?.id ?? 'new', before?.version ?? 0].join('.');

/** Keeps a draft in this browser. A secret is never kept. */
export const keepDraft = (of: DraftOf, data: FormData, now: number): void => {
  const entries = [...data].filter(([path]) => path !== 'consumerSecret');
  try {
    localStorage.setItem(key(of), JSON.stringify({ at: now, entries }));
  } catch {
    // The browser keeps nothing: the page is as it would be without drafts.
  }
};

export const dropDraft = (of: DraftOf): void => {
  try {
    localStorage.removeItem(key(of));
  } catch {
    // Nothing was kept.
  }
};

/** Returns the entries that were kept; undefined for what this page did not write. */
const entriesIn = (kept: unknown): FormData | undefined => {
  if (!Array.isArray(kept)) return undefined;
  const entries = new FormData();
  for (const one of kept) {
    if (!Array.isArray(one) || typeof one[0] !== 'string' || typeof one[1] !== 'string') return undefined;
    entries.append(one[0], one[1]);
  }
  return entries;
};

/** Returns the draft that this browser keeps; undefined if there is none, or it is too old. */
export const draftOf = (of: DraftOf, now: number): Draft | undefined => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(of)) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('at' in kept) || !('entries' in kept))
      return undefined;
    const { at } = kept;
    const entries = entriesIn(kept.entries);
    return typeof at === 'number' && now - at < lifetime && entries ? { at, entries } : undefined;
  } catch {
    return undefined;
  }
};
