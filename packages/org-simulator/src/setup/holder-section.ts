import type { Holder } from '../org/holder.ts';
import { fieldRows, permissionRows, rightRows } from './holder-form.ts';
import { type SetupRequest, show } from './setup-request.ts';

/** What the pages of a permission set or profile have in common. */
export interface HolderPage {
  readonly title: string;
  readonly action: string;
  readonly back: string;
  readonly cancel: string;
  readonly note: string | null;
  readonly editing: boolean;
  readonly canEdit: boolean;
}

/**
 * Shows the system permissions of a permission set or profile, or its settings for one object.
 * @param objects how Salesforce's address of the second page names the section.
 * @returns false if the address names neither page.
 */
export const showHolderSection = (
  request: SetupRequest,
  { id, holder }: { readonly id: string; readonly holder: Holder },
  objects: 'EntityPermissions' | 'ObjectsAndTabs',
  common: HolderPage,
): boolean => {
  const { org } = request.session;
  const { searchParams } = request.address;
  if (searchParams.get('s') === 'SystemPermissions') {
    show(request, 'permissions', {
      ...common,
      address: `/${id}?s=SystemPermissions`,
      permissions: permissionRows(org, holder),
    });
    return true;
  }
  const object = org.objects.find(({ name }) => name === searchParams.get('o'));
  if (!object) return false;
  show(request, 'object-settings', {
    ...common,
    address: `/${id}?s=${objects}&o=${object.name}`,
    object,
    rights: object.permissionable ? rightRows(object, holder) : [],
    fields: fieldRows(object, holder),
  });
  return true;
};
