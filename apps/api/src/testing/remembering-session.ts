import type { OrgSession, PartAnswer } from '../salesforce/org-session.ts';

/** A session that sends each request once: an org that does not change answers it in the same way again. */
export const rememberingSession = (session: OrgSession): OrgSession => {
  const answers = new Map<string, Promise<unknown>>();
  const once = <T>(key: string, ask: () => Promise<T>): Promise<T> => {
    if (!answers.has(key)) answers.set(key, ask());
    return answers.get(key) as Promise<T>;
  };
  let usage: ReturnType<OrgSession['usage']>;
  return {
    root: session.root,
    usage: () => {
      usage ??= session.usage();
      return usage;
    },
    get: (path) => once(path, () => session.get(path)),
    async composite(root, urls) {
      const parts = new Map<string, PartAnswer>();
      const keyOf = (url: string) => `${root} ${url}`;
      const missing = urls.filter((url) => !answers.has(keyOf(url)));
      const sent = missing.length > 0 ? session.composite(root, missing) : Promise.resolve([]);
      for (const [index, url] of missing.entries()) {
        const part = sent.then((all) => all[index]);
        // A refusal reaches the caller who asks for it; one that nobody asks for again is no mistake.
        part.catch(() => undefined);
        answers.set(keyOf(url), part);
      }
      for (const url of urls) parts.set(url, (await answers.get(keyOf(url))) as PartAnswer);
      return urls.map((url) => parts.get(url) as PartAnswer);
    },
    listMetadata: (types) => once(`list ${types}`, () => session.listMetadata(types)),
    readMetadata: (type, names) => once(`read ${type} ${names}`, () => session.readMetadata(type, names)),
  };
};
