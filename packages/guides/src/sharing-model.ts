export type SharingModel = 'private' | 'read' | 'write' | 'parent' | 'unknown';

/** Documentation and orgs spell org-wide defaults differently (P 7.3, T28). */
const models: Readonly<Record<string, SharingModel>> = {
  none: 'private',
  private: 'private',
  read: 'read',
  publicreadonly: 'read',
  edit: 'write',
  readwrite: 'write',
  publicreadwrite: 'write',
  readwritetransfer: 'write',
  fullaccess: 'write',
};

export const sharingModelOf = (value: string | null): SharingModel => {
  const name = (value ?? '').toLowerCase();
  return models[name] ?? (name.startsWith('controlledby') ? 'parent' : 'unknown');
};
