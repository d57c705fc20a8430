import type { Request, Response } from 'express';

/** Without styles or scripts: a host that is not served serves neither. */
const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Nothing is served here</title>
<h1>Nothing is served at this address</h1>
<p>Nothing is lost. If you were sent a link, open it exactly as it was sent to you.</p>
<p>The pages for staff have an address of their own. Ask the person who runs this service for it.</p>
</html>
`;

/** Returns whether somebody opened a page, rather than a program that called the API. */
const isPage = (request: Request): boolean =>
  !request.path.startsWith('/api/') && request.accepts(['json', 'html']) === 'html';

/** Answers a person who opened a page under a host that does not serve it; returns whether it did. */
export const answerUnknownHost = (request: Request, response: Response): boolean => {
  if (!isPage(request)) return false;
  response.status(421).set('Cache-Control', 'no-store').type('html').send(page);
  return true;
};
