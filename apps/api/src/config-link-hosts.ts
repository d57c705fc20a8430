import { z } from 'zod';

/** A host name with an optional port, as a browser sends it. */
const host = /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)*[a-z\d](?:[a-z\d-]*[a-z\d])?(?::\d{1,5})?$/;

/** `host=blueprint`, separated by semicolons: by host the id of the only blueprint whose links it opens. */
export const linkHosts = z.string().transform((text, context): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const entry of text.split(';').filter((each) => each.trim() !== '')) {
    const [name = '', blueprint = '', ...rest] = entry.split('=').map((part) => part.trim());
    const isEntry = host.test(name) && /^[\w-]{1,64}$/.test(blueprint) && rest.length === 0;
    if (!isEntry)
      context.addIssue(`has the entry "${entry.trim()}", which is not a host, "=" and the id of a blueprint`);
    else if (found.has(name))
      context.addIssue(`names ${name} twice: a host opens the links of one blueprint`);
    else found.set(name, blueprint);
  }
  return found;
});

/** Returns the faults between the hosts and PUBLIC_URL. */
export const linkHostFaults = (
  given: string | undefined,
  publicUrl: URL,
  isLoopback: (url: URL) => boolean,
): readonly string[] => {
  const parsed = linkHosts.safeParse(given ?? '');
  if (!parsed.success) return [];
  return [...parsed.data.keys()].flatMap((name) => {
    if (name === publicUrl.host) return [`LINK_HOSTS must not name ${name}, the host of PUBLIC_URL`];
    const isLocal = isLoopback(new URL(`${publicUrl.protocol}//${name}`));
    return publicUrl.protocol === 'http:' && !isLocal
      ? [`LINK_HOSTS names ${name}, which needs https://: PUBLIC_URL must begin with it`]
      : [];
  });
};
