import { readFileSync } from 'node:fs';
import { Router } from 'express';
import { requireSession } from '../browser.ts';
import { page, type Site } from '../site.ts';

const read = (url: URL): string => readFileSync(url, 'utf8');

const style = read(new URL('./views/setup.css', import.meta.url));
const scripts = [
  { path: '/install.js', source: read(new URL('./views/install.js', import.meta.url)) },
  { path: '/dialogs.js', source: read(new URL('./views/dialogs.js', import.meta.url)) },
  { path: '/new-user.js', source: read(new URL('./views/new-user.js', import.meta.url)) },
];

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
