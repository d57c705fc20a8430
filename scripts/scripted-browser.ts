/**
 * A browser without scripts that goes through Salesforce's sign-in as a person would: cookies by host, redirects,
 * forms with their hidden fields. The demo uses it so that its setups come about the way real ones do.
 */
export interface ScriptedBrowser {
  /** `fetch` with this browser's cookies; redirects are not followed. */
  readonly send: typeof fetch;
  /** Opens a page and follows redirects until one is answered. */
  open(address: string, form?: Record<string, string>): Promise<{ readonly url: URL; readonly html: string }>;
}

const decodeEntities = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The page's form, with what was filled in over its hidden fields. */
export const filledForm = (
  page: { readonly url: URL; readonly html: string },
  fields: Record<string, string>,
): [address: string, form: Record<string, string>] => {
  const [, action = ''] = /<form method="post" action="([^"]*)"/.exec(page.html) ?? [];
  const hidden = [...page.html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, decodeEntities(value)] as const,
  );
  return [new URL(decodeEntities(action), page.url).href, { ...Object.fromEntries(hidden), ...fields }];
};

export const openScriptedBrowser = (): ScriptedBrowser => {
  const cookies = new Map<string, Map<string, string>>();
  const send: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const jar = cookies.get(url.host) ?? new Map<string, string>();
    cookies.set(url.host, jar);
    const headers = new Headers(init?.headers);
    if (jar.size > 0) headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const open: ScriptedBrowser['open'] = async (address, form) => {
    const response = await send(
      address,
      form ? { method: 'POST', body: new URLSearchParams(form) } : undefined,
    );
    const location = response.headers.get('location');
    if (location !== null) return open(new URL(location, address).href);
    return { url: new URL(address), html: await response.text() };
  };
  return { send, open };
};
