/** What a call asks, in words an admin can check: SOQL statements, resources, metadata names. One entry each. */
export const askedBy = (request: { url: string; body?: string | undefined }): readonly string[] => {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname.includes('/services/Soap/m/')) return soap(request.body ?? '');
  if (/\/composite$/.test(pathname)) return composite(request.body ?? '');
  return [resource(pathOf(request.url), searchParams)];
};

/** The path of a call without its subject: the identity resource is named after an org and a person. */
export const pathOf = (url: string): string =>
  new URL(url).pathname.replace(/^\/id\/[^/]+\/[^/]+$/, '/id/…/…');

const withoutVersion = (path: string): string => path.replace(/^\/services\/data\/v[\d.]+(?=\/)/, '');

const resource = (pathname: string, searchParams: URLSearchParams): string => {
  const soql = searchParams.get('q');
  if (soql) return soql;
  // A locator is a pointer into an answer; its own text says nothing.
  return withoutVersion(pathname).replace(/(\/query\/)[^/]+$/, '$1…');
};

const composite = (body: string): readonly string[] => {
  const { compositeRequest } = JSON.parse(body) as {
    compositeRequest: { method?: string; url: string }[];
  };
  return compositeRequest.map(({ method = 'GET', url }) => {
    const { pathname, searchParams } = new URL(url, 'https://org');
    const asked = resource(pathname, searchParams);
    return method === 'GET' ? asked : `${method} ${asked}`;
  });
};

/** Only names are taken out: the envelope holds the session. */
const soap = (body: string): readonly string[] => {
  const operation = /<(listMetadata|readMetadata)\b/.exec(body)?.[1] ?? 'metadata';
  const types = [...body.matchAll(/<type>([^<]*)<\/type>/g)].map((match) => match[1]);
  const names = [...body.matchAll(/<fullNames>([^<]*)<\/fullNames>/g)].map((match) => match[1]);
  return [`${operation} ${types.join(', ')}${names.length > 0 ? `: ${names.join(', ')}` : ''}`];
};
