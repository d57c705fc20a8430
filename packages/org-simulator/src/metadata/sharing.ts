import type { Org } from '../org/org.ts';
import { recordId } from '../org/record-id.ts';
import { multipleAccounts } from '../schema/account-contact-relations.ts';
import { digitalExperiences } from '../schema/networks.ts';
import { sharingDefaults } from '../schema/sharing-defaults.ts';
import { sharingSetId, sharingSets } from '../schema/sharing-sets.ts';
import type { Content, MetadataType } from './component.ts';

/** Reading needs View Setup (Metadata API guide, SharingSet). There are none while Digital Experiences is off. */
const sharingSet: MetadataType = {
  name: 'SharingSet',
  directory: 'sharingSets',
  suffix: 'sharingSet',
  needs: 'ViewSetup',
  components: (org) =>
    digitalExperiences.in(org).isOn
      ? sharingSets.in(org).map(({ name, profiles, mappings }) => ({
          fullName: name,
          id: sharingSetId(org, name),
          namespace: null,
          content: {
            accessMappings: mappings.map(({ object, access, objectField, userField }) => ({
              accessLevel: access,
              object,
              objectField,
              userField,
            })),
            name,
            profiles,
          },
        }))
      : [],
};

/** Settings are one component each. */
const settings = (name: string, fullName: string, content: (org: Org) => Content): MetadataType => ({
  name,
  describedAs: 'Settings',
  directory: 'settings',
  suffix: 'settings',
  needs: null,
  components: (org) => [
    { fullName, id: recordId('000', org.id, `${fullName}.settings`), namespace: null, content: content(org) },
  ],
});

export const sharingTypes: readonly MetadataType[] = [
  sharingSet,
  settings('CommunitiesSettings', 'Communities', (org) => ({
    enableNetworksEnabled: digitalExperiences.in(org).isOn,
    enableOotbProfExtUserOpsEnable: digitalExperiences.in(org).allowsStandardProfiles,
  })),
  settings('SharingSettings', 'Sharing', (org) => ({
    enableExternalSharingModel: sharingDefaults.declaredIn(org).externalSharing,
  })),
  settings('AccountSettings', 'Account', (org) => ({
    enableRelateContactToMultipleAccounts: multipleAccounts.in(org).isOn,
  })),
];
