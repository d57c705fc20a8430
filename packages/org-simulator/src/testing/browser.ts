import { fillForm, openScriptedBrowser, type ScriptedPage } from '../scripted-browser.ts';
import type { Simulator } from '../server.ts';
import { admin } from './orgs.ts';

export interface Page extends ScriptedPage {
  /** Where the browser ended, without the simulator's origin. */
  readonly at: string;
}

/** A scripted browser on the simulator's pages: at the app's callback, which is another site, its journey ends. */
export const browser = (simulator: Simulator) => {
  const scripted = openScriptedBrowser(undefined, simulator.url);
  const go = async (address: string, form?: URLSearchParams | Record<string, string>): Promise<Page> => {
    const page = await scripted.open(new URL(address, simulator.url).href, form);
    const { href, origin } = page.url;
    return { ...page, at: origin === simulator.url ? href.slice(origin.length) : href };
  };
  /** Sends the page's form: its hidden fields, and what the person filled in. */
  const submit = (page: Page, fields: Record<string, string>): Promise<Page> => go(...fillForm(page, fields));
  const signIn = (page: Page, username = admin, password = 'Harbour-1'): Promise<Page> =>
    submit(page, { username, pw: password });
  return { go, submit, signIn };
};
