import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import express, { type IRouter, type RequestHandler, Router } from 'express';
import sirv from 'sirv';
import { Refusal } from './problem.ts';
import type { Sites } from './sites.ts';

/** Returns the API paths that the page of a setup fetches first: the browser loads them in parallel with the scripts. */
const preloadsOf = (page: string): readonly string[] => {
  const [, setup, step] = /^\/setups\/([\w-]+)(?:\/steps\/([\w-]+)$|\/|$)/.exec(page) ?? [];
  if (setup === undefined) return [];
  const document = `/api/setups/${setup}`;
  return step === undefined ? [document] : [document, `${document}/steps/${step}`];
};

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/**
 * Serves the files of the build in their compressed form. The list of files is read once, so no address leads to
 * another file. File names contain a hash of the content, so browsers may cache them forever.
 */
const buildFiles = (folder: string): RequestHandler => {
  const send = sirv(folder, {
    brotli: true,
    gzip: true,
    extensions: [],
    maxAge: 365 * 24 * 60 * 60,
    immutable: true,
    setHeaders: (response, path) => {
      const type = types[extname(path)];
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  return (request, response, next) =>
    request.method === 'GET' || request.method === 'HEAD' ? send(request, response, next) : next();
};

/** Serves the web's build, with its index for every address that the browser's router handles. */
export const web = (root: string, release: string, sites: Pick<Sites, 'of'>): IRouter => {
  const router = Router();
  const index = join(root, 'index.html');

  const assets = join(root, 'assets');
  if (existsSync(assets)) router.use('/assets', buildFiles(assets));
  router.use('/assets', () => {
    throw new Refusal('not-found');
  });
  router.use(express.static(root, { index: false, redirect: false, cacheControl: false }));
  router.use(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') throw new Refusal('method-not-allowed');
    response.set('Cache-Control', 'no-cache');
    if (/\.[a-z0-9]+$/i.test(request.path)) throw new Refusal('not-found');
    if (!existsSync(index)) {
      response
        .status(503)
        .type('text/plain')
        .send('The pages are not built yet. Run "pnpm build" and reload.\n');
      return;
    }
    const preloaded = preloadsOf(request.path);
    if (preloaded.length > 0)
      response.set(
        'Link',
        preloaded.map((path) => `<${path}>; rel=preload; as=fetch; crossorigin=anonymous`).join(', '),
      );
    // Lets an open tab detect that a newer release serves it.
    const page = await readFile(index, 'utf8');
    const isForStaff = sites.of(request)?.blueprintId === null;
    response
      .type('html')
      .send(
        page
          .replace('name="release" content=""', `name="release" content="${release}"`)
          .replace('name="staff" content="/staff"', `name="staff" content="${isForStaff ? '/staff' : ''}"`),
      );
  });
  return router;
};
