/** What a member of the staff may be allowed to do. Each endpoint for staff names the one it needs. */
export const capabilities = [
  /** Manages the own sign-in: sessions, password, second factor. */
  'self',
  /** Invites, changes and removes people, and ends their sessions. */
  'people.manage',
  /** Reads guides and blueprints, and how many setups use them. */
  'blueprints.read',
  'blueprints.write',
  /** Reads what staff may see of every setup. */
  'setups.read',
  'setups.create',
  /** Creates, extends, and revokes the links of a setup. */
  'links.write',
  /** Decides about a setup: who it is assigned to, whether it is freed from its org or deleted. */
  'setups.change',
  /** Lets a setup go on without a step, in the person's own name. */
  'setups.override',
] as const;
export type Capability = (typeof capabilities)[number];

/** Roles of people. */
export const roles = ['owner', 'builder', 'csm', 'viewer'] as const;
export type Role = (typeof roles)[number];

/** A person by role, or the deployment's service key. */
export type StaffKind = Role | 'service';

/** `any`: every setup. `own`: setups assigned to the person or to nobody. For what is not about a setup they are the same. */
export type Reach = 'any' | 'own';

/** What each role and the service key may do. What is not here is refused. */
export const permitted: { readonly [K in StaffKind]: Readonly<Partial<Record<Capability, Reach>>> } = {
  owner: {
    self: 'any',
    'people.manage': 'any',
    'blueprints.read': 'any',
    'blueprints.write': 'any',
    'setups.read': 'any',
    'setups.create': 'any',
    'links.write': 'any',
    'setups.change': 'any',
    'setups.override': 'any',
  },
  /** Of setups only how many use a blueprint. */
  builder: { self: 'any', 'blueprints.read': 'any', 'blueprints.write': 'any' },
  csm: {
    self: 'any',
    'blueprints.read': 'any',
    'setups.read': 'any',
    'setups.create': 'any',
    'links.write': 'own',
    'setups.change': 'own',
    'setups.override': 'own',
  },
  viewer: { self: 'any', 'blueprints.read': 'any', 'setups.read': 'any' },
  /** Creates and reads for scripts. What a person has to answer for by name is not among it. */
  service: {
    'blueprints.read': 'any',
    'blueprints.write': 'any',
    'setups.read': 'any',
    'setups.create': 'any',
    'links.write': 'any',
  },
};
