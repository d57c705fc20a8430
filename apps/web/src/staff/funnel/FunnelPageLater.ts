import { later } from '../../ui/later.tsx';

/** The page of the funnel. Few people open it, so its program is fetched when it is needed. */
export const FunnelPageLater = later(async () => (await import('./FunnelPage.tsx')).FunnelPage);
