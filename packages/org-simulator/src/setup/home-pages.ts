import { readFileSync } from 'node:fs';
import { Router } from 'express';
import { requireSession } from '../browser.ts';
import { page, type Site } from '../site.ts';

const style = readFileSync(new URL('./views/setup.css', import.meta.url), 'utf8');
const scripts = ['install.js', 'new-user.js'].map((name) => ({
  path: `/${name}`,
  source: readFileSync(new URL(`./views/${name}`, import.meta.url), 'utf8'),
}));

export const homePages = (site: Site): Router => {
  const router = Router();
  router.get('/setup.css', (_request, response) => void response.type('css').send(style));
  for (const { path, source } of scripts)
    router.get(path, (_request, response) => void response.type('js').send(source));
  router.get('/favicon.ico', (_request, response) => void response.status(204).end());
  router.get('/', (_request, response) => response.redirect('/lightning/setup/SetupOneHome/home'));
  router.get(['/lightning/page/home', '/lightning/setup/SetupOneHome/home'], (request, response) => {
    const session = requireSession(request, response, site);
    if (session) page(response, 'home', { title: 'Setup Home | Salesforce', session });
  });
  return router;
};
