import type { SharingSetsParams } from '@orgready/guides/sharing-sets/params';
import { useSharingSetsWords } from './useSharingSetsWords.ts';

/** Renders the object whose records are shared, and the site. */
export const Details = ({ params }: { params: unknown }) => {
  const { line } = useSharingSetsWords();
  // The API saves only parameters that match the guide's schema.
  const { object, link, site } = params as SharingSetsParams;
  return (
    <>
      {object === undefined
        ? line('details.object-chosen')
        : link === undefined
          ? object
          : line('details.link', { object, link })}
      <span className="quiet block">{site ?? line('details.site-chosen')}</span>
    </>
  );
};
