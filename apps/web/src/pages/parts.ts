import { matchPath } from 'react-router';
import { type Later, later } from '../ui/later.tsx';

/** Pages that most visits do not open. Each is a file of its own. */
export const HomePart = later(async () => (await import('./HomePage.tsx')).HomePage);
export const LandingPart = later(async () => (await import('./LandingPage.tsx')).LandingPage);
export const LinkProblemPart = later(async () => (await import('./LinkProblem.tsx')).LinkProblem);
export const OrgPart = later(async () => (await import('./OrgPage.tsx')).OrgPage);
export const CallsPart = later(async () => (await import('./CallsPage.tsx')).CallsPage);
export const GlossaryPart = later(async () => (await import('./GlossaryPage.tsx')).GlossaryPage);
export const ExplainPart = later(async () => (await import('./ExplainPage.tsx')).ExplainPage);
/** Customers never need it. */
export const StaffPart = later(async () => (await import('../staff/StaffPage.tsx')).StaffPage);

const pages: Readonly<Record<string, Pick<Later<never>, 'prepare'>>> = {
  '/': HomePart,
  '/l/:token': LandingPart,
  '/setups/:id/org': OrgPart,
  '/setups/:id/calls': CallsPart,
  '/setups/:id/glossary': GlossaryPart,
  '/setups/:id/explain': ExplainPart,
  '/staff/*': StaffPart,
};

/** Fetches the code of the page at this address. */
export const preparePage = async (path: string): Promise<void> => {
  await Promise.all(
    Object.entries(pages).flatMap(([pattern, page]) => (matchPath(pattern, path) ? [page.prepare()] : [])),
  );
};
