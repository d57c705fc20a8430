import { fetchWithCookies } from '@orgready/org-simulator/scripted-browser';
import { CookieJar } from 'tough-cookie';

/** Goes to the identity provider, signs in as somebody there, and returns the address to come back to. */
export const visitProvider = async (
  product: { readonly origin: string },
  url: URL,
  as: string,
): Promise<URL> => {
  const visit = fetchWithCookies(new CookieJar());
  let at = url;
  for (let steps = 0; steps < 8; steps += 1) {
    if (at.pathname.startsWith('/sign-in/')) at.searchParams.set('as', as);
    const response = await visit(at, { redirect: 'manual' });
    await response.body?.cancel();
    at = new URL(response.headers.get('location') ?? 'missing:', at);
    if (at.origin === product.origin) return at;
  }
  throw new Error('The provider did not send the browser back');
};
