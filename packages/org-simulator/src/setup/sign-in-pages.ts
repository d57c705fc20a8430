import { Router } from 'express';
import { loginPath, ownPath, signIn, signOut } from '../browser.ts';
import { page, type Site } from '../site.ts';

const refused =
  "Please check your username and password. If you still can't log in, contact your Salesforce administrator.";

export const signInPages = (site: Site): Router => {
  const router = Router();

  router.get('/login', (request, response) => {
    page(response, 'login', {
      title: 'Login | Salesforce',
      session: null,
      username: typeof request.query.un === 'string' ? request.query.un : '',
      startUrl: ownPath(request.query.startURL),
      error: null,
    });
  });

  router.post('/login', (request, response) => {
    const form = (request.body ?? {}) as Record<string, unknown>;
    const username = String(form.username ?? '');
    const startUrl = ownPath(form.startURL);
    const found = site.world().find(username);
    const stopped = !found?.user.active || found.user.frozen || found.user.passwordLocked;
    if (!found || stopped || found.user.password !== form.pw) {
      page(response, 'login', {
        title: 'Login | Salesforce',
        session: null,
        username,
        startUrl,
        error: refused,
      });
      return;
    }
    signIn(request, response, site.world(), found);
    response.redirect(303, startUrl);
  });

  router.get('/secur/logout.jsp', (request, response) => {
    signOut(request, response, site.world());
    response.redirect(loginPath('/'));
  });

  return router;
};
