import { CookieJar } from 'tough-cookie';

/**
 * A browser without scripts: cookies, redirects, forms with their hidden fields. Tests and the demo sign in with it.
 */
export interface ScriptedBrowser {
  /** `fetch` with this browser's cookies; redirects are not followed. */
  readonly send: typeof fetch;
  /** Opens a page or sends a form, and follows redirects to the page at their end. */
  open(address: string, form?: URLSearchParams | Record<string, string>): Promise<ScriptedPage>;
}

export interface ScriptedPage {
  readonly url: URL;
  /** 0 and '' if the redirects lead to a site that this browser does not visit. */
  readonly status: number;
  readonly html: string;
}

/** `fetch` that keeps cookies in a jar, as a browser does. A `cookie` header of a request takes their place. */
export const fetchWithCookies =
  (jar: CookieJar): typeof fetch =>
  async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    const headers = new Headers(init?.headers);
    const cookies = await jar.getCookieString(url);
    if (cookies !== '' && !headers.has('cookie')) headers.set('cookie', cookies);
    const response = await fetch(input, { ...init, headers });
    for (const line of response.headers.getSetCookie()) await jar.setCookie(line, url);
    return response;
  };

/**
 * @param fetchAsBrowser keeps the cookies.
 * @param within the only origin that this browser visits: a redirect that leaves it is the end.
 */
export const openScriptedBrowser = (
  fetchAsBrowser: typeof fetch = fetchWithCookies(new CookieJar()),
  within?: string,
): ScriptedBrowser => {
  const send: typeof fetch = (input, init) => fetchAsBrowser(input, { ...init, redirect: 'manual' });
  const open: ScriptedBrowser['open'] = async (address, form) => {
    const url = new URL(address);
    if (within !== undefined && url.origin !== within) return { url, status: 0, html: '' };
    const response = await send(address, form ? { method: 'POST', body: new URLSearchParams(form) } : {});
    const location = response.headers.get('location');
    if (location !== null) return open(new URL(location, url).href);
    return { url, status: response.status, html: await response.text() };
  };
  return { send, open };
};

const decodeEntities = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Returns what sends the page's form: its address and its hidden fields, with `fields` over them. */
export const fillForm = (
  { url, html }: ScriptedPage,
  fields: Record<string, string>,
): [address: string, form: Record<string, string>] => {
  const [, action = url.href] = /<form method="post" action="([^"]*)"/.exec(html) ?? [];
  const hidden = [...html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, decodeEntities(value)] as const,
  );
  return [new URL(decodeEntities(action), url).href, { ...Object.fromEntries(hidden), ...fields }];
};

/**
 * Signs a user in where Salesforce asks for it, and answers the question whether the app may. Returns the page at the
 * end.
 */
export const signInAtSalesforce = async (
  browser: ScriptedBrowser,
  address: string,
  user: { readonly username: string; readonly password: string },
  decision: 'Allow' | 'Deny' = 'Allow',
): Promise<ScriptedPage> => {
  let page = await browser.open(address);
  if (page.html.includes('name="pw"'))
    page = await browser.open(...fillForm(page, { username: user.username, pw: user.password }));
  if (page.html.includes('Allow Access?')) page = await browser.open(...fillForm(page, { save: decision }));
  return page;
};
