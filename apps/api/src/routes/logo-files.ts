import type { Express } from 'express';
import type { RouteDeps } from '../deps.ts';
import { logoPath } from '../domain/brand.ts';
import { Refusal } from '../http/problem.ts';

/** Nothing in the file runs or loads, even if somebody opens it by itself. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** Serves the files of logos, for pages to show as pictures: under the host of a blueprint only its own. */
export const logoFiles = (app: Express, { storage, sites }: RouteDeps): void => {
  app.get(`${logoPath}:digest`, async (request, response) => {
    const { blueprintId = '' } = sites.of(request) ?? {};
    const file = await storage.logos.file(request.params.digest, blueprintId);
    if (!file) throw new Refusal('not-found');
    response.set({
      'Content-Type': file.mediaType,
      'Content-Security-Policy': policy,
      // Another content has another address.
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
    response.end(file.bytes);
  });
};
