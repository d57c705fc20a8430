import type { DescribedOrg, Description } from './description.ts';

/** Finds what a variant changes in a description. */

const found = <T>(item: T | undefined, name: string): T => {
  if (item === undefined) throw new Error(`The description has no ${name}.`);
  return item;
};

const userIn = ({ org }: Description, username: string): DescribedOrg['users'][number] =>
  found(
    org.users.find((one) => one.username === username),
    username,
  );

/** Returns the only permission set of the description. */
export const permissionSetIn = ({ org }: Description): DescribedOrg['permissionSets'][number] =>
  found(org.permissionSets[0], 'permission set');

/** Returns the user that runs the integration. */
export const integrationUserIn = (description: Description): DescribedOrg['users'][number] =>
  userIn(description, description.product.answers.user ?? description.signIn);

export const setIn = ({ org }: Description, name: string): DescribedOrg['permissionSets'][number] =>
  found(
    org.permissionSets.find((one) => one.name === name),
    name,
  );
