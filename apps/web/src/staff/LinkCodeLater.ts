import { later } from '../ui/later.tsx';

/** The code of a link. Most links are sent as text, so its program is fetched when somebody asks for it. */
export const LinkCodeLater = later(async () => (await import('./LinkCode.tsx')).LinkCode);
