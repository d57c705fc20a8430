import { type Choice, showFrom } from '../model/shown.ts';
import { to18 } from '../salesforce-id.ts';
import { chosenAccess } from './facts/chosen-access.ts';
import { chosenAccountName } from './facts/chosen-account.ts';
import { chosenObject } from './facts/chosen-object.ts';
import { chosenProfiles } from './facts/chosen-profiles.ts';
import { chosenSite } from './facts/chosen-site.ts';
import { contact } from './facts/contact.ts';
import { customerUser } from './facts/customer-user.ts';
import { chosenLink, links } from './facts/links.ts';
import { chosenDefaults } from './facts/shareable-objects.ts';
import { sharingSets } from './facts/sharing-sets.ts';
import type { Key } from './locales/en.ts';
import { mappingsFor } from './mapping.ts';
import { shownModel } from './shown-model.ts';

// What this guide's pages show and branch on.

export const siteName = showFrom({
  id: 'site-name',
  from: { site: chosenSite },
  show: ({ site }) => site?.name ?? null,
});

export const chosenProfileNames = showFrom({
  id: 'chosen-profile-names',
  from: { profiles: chosenProfiles },
  show: ({ profiles: { found } }) =>
    found.map(({ id, name, license }): Choice<Key> => ({ value: to18(id), label: [name, license] })),
});

export const linkChoices = showFrom({
  id: 'link-choices',
  from: { links },
  show: ({ links: all }) =>
    all.map(({ path, labels }): Choice<Key> => ({ value: path, label: [labels.join(' → ')] })),
});

/** The access mapping as a chain: from the user's side, and from the record's. */
export const chosenChain = showFrom({
  id: 'chosen-chain',
  from: { link: chosenLink },
  show: ({ link }) =>
    link === null ? null : ['User', ...link.labels.toReversed()].join(' ← ').replace(' ← ', ' → '),
});

export const objectLabel = showFrom({
  id: 'object-label',
  from: { object: chosenDefaults },
  show: ({ object }) => object?.label ?? null,
});
export const externalNow = showFrom({
  id: 'external-now',
  from: { object: chosenDefaults },
  show: ({ object }) => (object === null ? null : shownModel(object)),
});
export const userFieldWanted = showFrom({
  id: 'user-field-wanted',
  from: { link: chosenLink },
  show: ({ link }) => link?.userField ?? null,
});
export const targetWanted = showFrom({
  id: 'target-wanted',
  from: { link: chosenLink },
  show: ({ link }) => link?.path ?? null,
});
export const accessWanted = showFrom({
  id: 'access-wanted',
  from: { access: chosenAccess },
  show: ({ access }) => (access === 'Read' ? 'Read Only' : 'Read/Write'),
});

/** The set that holds the object for one of the profiles: it is changed, and no new one is made. */
export const holdingSet = showFrom({
  id: 'holding-set',
  from: { sets: sharingSets, profiles: chosenProfiles, object: chosenObject },
  show: ({ sets, profiles: { found }, object }) =>
    found.flatMap((profile) => mappingsFor(sets, profile, object))[0]?.set.id ?? null,
});

export const profileNames = showFrom({
  id: 'profile-names',
  from: { profiles: chosenProfiles },
  show: ({ profiles: { found } }) => (found.length === 0 ? null : found.map(({ name }) => name).join(', ')),
});
export const licenseName = showFrom({
  id: 'license-name',
  from: { profiles: chosenProfiles },
  show: ({ profiles: { found } }) => found[0]?.license ?? null,
});
export const userName = showFrom({
  id: 'customer-user-name',
  from: { user: customerUser },
  show: ({ user }) => user.name,
});
export const contactName = showFrom({
  id: 'contact-name',
  from: { contact },
  show: ({ contact: { name } }) => name,
});
export const contactRecord = showFrom({
  id: 'contact-record',
  from: { contact },
  show: ({ contact: { id } }) => id,
});
export const accountName = showFrom({
  id: 'account-name',
  from: { name: chosenAccountName },
  show: ({ name }) => name,
});
