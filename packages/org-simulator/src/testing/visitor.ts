import type { OrgState } from '../org-state.ts';
import type { Simulator } from '../server.ts';
import { browser, type Page } from './browser.ts';
import { admin } from './orgs.ts';
import { rightsOrg } from './rights.ts';

/** Returns a visitor of Setup in a fresh org: by default an administrator. */
export const openSetup = async (simulator: Simulator, state: OrgState = rightsOrg(), username = admin) => {
  simulator.load([state]);
  const { go, signIn } = browser(simulator);
  await signIn(await go('/lightning/setup/SetupOneHome/home'), username);
  /** Follows the link with this text. */
  const follow = (page: Page, text: string): Promise<Page> => {
    const links = [...page.html.matchAll(/<a [^>]*href="([^"]*)"[^>]*>([^<]*)<\/a>/g)];
    const found = links.find(([, , label]) => label === text);
    if (!found) throw new Error(`${page.at} has no link "${text}".`);
    return go((found[1] ?? '').replaceAll('&amp;', '&'));
  };
  /** Clicks a button that opens a form. */
  const press = (page: Page, text: string, nth = 0): Promise<Page> => {
    const forms = [...page.html.matchAll(/<form method="get" action="([^"]*)"[^>]*>(.*?)<\/form>/gs)];
    const form = forms.filter(([, , inside = '']) => inside.includes(`<button>${text}</button>`))[nth];
    if (!form) throw new Error(`${page.at} has no button "${text}".`);
    const hidden = [...(form[2] ?? '').matchAll(/name="(\w+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')],
    );
    return go(`${form[1]}?${new URLSearchParams(hidden)}`);
  };
  /** Sends a form of the page, the first or the one with this button, with repeated fields. */
  const tick = (page: Page, fields: readonly (readonly [string, string])[], button = ''): Promise<Page> => {
    const forms = [...page.html.matchAll(/<form method="post" action="([^"]*)".*?<\/form>/gs)];
    const [form = '', action = ''] = forms.find(([one]) => one.includes(`${button}</button>`)) ?? [];
    if (form === '') throw new Error(`${page.at} has no form with the button "${button}".`);
    const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
    for (const [, name = '', value = ''] of form.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g))
      body.append(name, value.replaceAll('&amp;', '&'));
    return go(action.replaceAll('&amp;', '&'), body);
  };
  return { go, follow, press, tick };
};
