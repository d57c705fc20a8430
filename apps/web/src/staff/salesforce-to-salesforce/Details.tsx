import type { SharingParams } from '@orgready/guides/salesforce-to-salesforce/params';
import { useSharingWords } from './useSharingWords.ts';

/** Renders the objects that are shared, and the number of profiles. */
export const Details = ({ params }: { params: unknown }) => {
  const { line, locale } = useSharingWords();
  // The API saves only parameters that match the guide's schema.
  const { objects, profiles } = params as SharingParams;
  return (
    <>
      {objects ? new Intl.ListFormat(locale).format(objects) : line('details.objects-chosen')}
      <span className="quiet block">
        {profiles ? line('details.profiles', { count: profiles.length }) : line('details.profiles-chosen')}
      </span>
    </>
  );
};
