import type { Brand } from '@orgready/shared/document/brand';
import type { Party } from '@orgready/shared/document/setup-document';
import type { StoredBranding } from '../storage/brandings.ts';
import { readableAccent } from './accent.ts';

/** Path of the files of logos, before the digest. */
export const logoPath = '/branding/logos/';

/** Returns a logo with the address of its file. */
export const logoOf = (logo: NonNullable<StoredBranding['logo']>) => ({
  ...logo,
  src: `${logoPath}${logo.digest}`,
});

/** Returns how a party shows itself: as its blueprint's branding says, and where that says nothing, as the party does. */
export const brandOf = (
  party: Pick<Party, 'name' | 'accent'>,
  { sender, accent, logo, logoShowsName }: StoredBranding,
): Brand => {
  const shown = {
    sender: sender ?? party.name,
    accent: readableAccent((accent ?? party.accent).toLowerCase()),
  };
  if (!logo) return shown;
  const { digest, ...picture } = logoOf(logo);
  return { ...shown, logo: { ...picture, showsName: logoShowsName } };
};
