import type { Simulator } from '../server.ts';
import { admin } from './orgs.ts';

export interface Page {
  /** Where the browser ended, without the simulator's origin. */
  readonly at: string;
  readonly status: number;
  readonly html: string;
}

/** A browser without scripts: cookies, redirects inside the simulator, forms. */
export const browser = (simulator: Simulator) => {
  let cookie = '';
  const go = async (address: string, init: RequestInit = {}): Promise<Page> => {
    const url = new URL(address, simulator.url);
    const own = url.origin === simulator.url;
    const at = own ? url.href.slice(url.origin.length) : url.href;
    // The app's callback is another site: the browser's journey in Salesforce ends there.
    if (!own) return { at, status: 0, html: '' };
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { cookie } });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) cookie = set.split(';')[0] ?? '';
    const location = response.headers.get('location');
    if (location !== null) return go(new URL(location, url).href);
    return { at, status: response.status, html: await response.text() };
  };
  /** Sends the page's form: its hidden fields, and what the person filled in. */
  const submit = (page: Page, fields: Record<string, string>): Promise<Page> => {
    const [, action = ''] = /<form method="post" action="([^"]*)"/.exec(page.html) ?? [];
    const hidden = [...page.html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, plain(value)] as const,
    );
    return go(plain(action), {
      method: 'POST',
      body: new URLSearchParams({ ...Object.fromEntries(hidden), ...fields }),
    });
  };
  const signIn = (page: Page, username = admin, password = 'Harbour-1'): Promise<Page> =>
    submit(page, { username, pw: password });
  return { go, submit, signIn };
};

const plain = (html: string): string =>
  html.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"');
