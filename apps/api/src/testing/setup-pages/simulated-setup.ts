import type { Scenario } from '@orgready/guides/model/scenario';
import type { Simulator } from '@orgready/org-simulator';
import {
  fillForm,
  openScriptedBrowser,
  type ScriptedPage,
  signInAtSalesforce,
} from '@orgready/org-simulator/scripted-browser';

/** One thing to do on a page of the simulated Setup. */
export type Act =
  /** Follow the link with this text. */
  | { readonly follow: string }
  /** Click a button that opens a page, the first or another one of this name. */
  | { readonly press: string; readonly nth?: number }
  /** Fill in the form of the page and send it. */
  | { readonly send: Readonly<Record<string, string>> }
  /** Open the same page with more in its query. */
  | { readonly query: string };

const decode = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** Returns what a person reads on a page, in order, with single spaces. */
export const textOf = ({ html }: ScriptedPage): string =>
  decode(
    html
      .replace(/<head>.*?<\/head>/s, '')
      .replace(/<option value="[^"]*">/g, ' ')
      .replace(/<[^>]*>/g, ' '),
  ).replace(/\s+/g, ' ');

/** Opens pages of the simulated org of a scenario as the person who signs in there. */
export const visitSetup = async (simulator: Simulator, { orgs, user }: Scenario) => {
  simulator.load(orgs);
  const browser = openScriptedBrowser(undefined, simulator.url);
  const person = orgs[0].users.find(({ username }) => username === user);
  if (!person) throw new Error(`The scenario has no user ${user}`);
  const open = (address: string): Promise<ScriptedPage> => signInAtSalesforce(browser, address, person);

  const addressOf = (page: ScriptedPage, label: string, nth: number): string => {
    const forms = [...page.html.matchAll(/<form method="get" action="([^"]*)"[^>]*>(.*?)<\/form>/gs)];
    const found = forms.filter(([, , inside = '']) =>
      new RegExp(`<button[^>]*>${label}</button>`).test(inside),
    )[nth];
    if (!found) throw new Error(`${page.url} has no button ${label}`);
    const fields = [...(found[2] ?? '').matchAll(/name="(\w+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, decode(value)],
    );
    return new URL(`${decode(found[1] ?? '')}?${new URLSearchParams(fields)}`, page.url).href;
  };
  const act = (page: ScriptedPage, one: Act): Promise<ScriptedPage> => {
    if ('press' in one) return open(addressOf(page, one.press, one.nth ?? 0));
    if ('send' in one) return browser.open(...fillForm(page, one.send));
    if ('query' in one) return open(`${page.url.href}${page.url.search === '' ? '?' : '&'}${one.query}`);
    const links = [...page.html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/g)];
    const found = links.find(([, , label = '']) => decode(label) === one.follow);
    if (!found) throw new Error(`${page.url} has no link ${one.follow}`);
    return open(new URL(decode(found[1] ?? ''), page.url).href);
  };

  return {
    open,
    act,
    /** Returns the id of the only record that the query finds. */
    async idOf(soql: string): Promise<string> {
      const { access_token: token } = simulator.token(user);
      const response = await fetch(
        `${simulator.url}/services/data/v66.0/query?q=${encodeURIComponent(soql)}`,
        { headers: { authorization: `Bearer ${token}` } },
      );
      const { records } = (await response.json()) as { records: readonly { readonly Id: string }[] };
      const [record, ...others] = records;
      if (!record || others.length > 0) throw new Error(`${soql} finds ${records.length} records`);
      return record.Id;
    },
  };
};
