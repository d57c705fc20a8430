import { sameId, to18 } from '../salesforce-id.ts';
import { type Access, emptyAccess, type Group, type PermissionSet, type Profile } from './access.ts';
import type { CoreState } from './core-state.ts';
import { type Effective, effectiveOf, holdersFor } from './effective.ts';
import type { OrgObject } from './objects.ts';
import { recordId } from './record-id.ts';
import { saveUsers, type User } from './user.ts';

/** The permission set that an id stands for. */
export type SetOwner =
  | { readonly kind: 'profile'; readonly profile: Profile }
  | { readonly kind: 'set'; readonly set: PermissionSet }
  | { readonly kind: 'group'; readonly group: Group };

interface Startable<Live> {
  start(org: Org): Live;
  save(live: Live): () => void;
}

/**
 * One simulated org. Users, rights and objects are here, because every answer depends on them; the tables fill them
 * when the org is loaded. Everything else is a part that the file of its table declares (`part.ts`).
 */
export class Org {
  readonly id: string;
  /** The whole parsed state; parts read their own properties of it. */
  readonly declared: CoreState;
  readonly createdAt = new Date('2021-03-09T08:30:00.000Z');
  objects: readonly OrgObject[] = [];
  access: Access = emptyAccess();
  users: User[] = [];
  apiUsed: number;
  readonly #parts = new Map<Startable<unknown>, unknown>();

  constructor(declared: CoreState) {
    this.id = to18(declared.id);
    this.declared = declared;
    this.apiUsed = declared.apiRequests.used;
  }

  get name(): string {
    return this.declared.name;
  }

  get language(): 'de' | 'en' {
    return this.declared.quirks.german ? 'de' : 'en';
  }

  /** Returns what the org has of a part. */
  live<Live>(part: Startable<Live>): Live {
    if (!this.#parts.has(part)) this.#parts.set(part, part.start(this));
    return this.#parts.get(part) as Live;
  }

  userId(username: string): string {
    return recordId('005', this.id, username);
  }

  /** Returns the rights that the user has now. */
  effective({ id, profileId }: User): Effective {
    return effectiveOf(holdersFor(this.access, { id, profileId }), this.objects);
  }

  profileOf({ profileId }: User): Profile {
    const profile = this.access.profiles.find(({ id }) => id === profileId);
    if (!profile) throw new Error(`${this.name} has no profile ${profileId}.`);
    return profile;
  }

  /** Returns the users who hold a seat of a user license: deactivating one frees it. */
  usersOf(license: string): User[] {
    return this.users.filter((user) => user.active && this.profileOf(user).license === license);
  }

  /** Returns what owns the permission set with this id. */
  ownerOf(setId: string): SetOwner | undefined {
    const profile = this.access.profiles.find((one) => sameId(one.setId, setId));
    if (profile) return { kind: 'profile', profile };
    const set = this.access.sets.find(({ id }) => sameId(id, setId));
    if (set) return { kind: 'set', set };
    const group = this.access.groups.find((one) => sameId(one.setId, setId));
    return group && { kind: 'group', group };
  }

  /** The first user: the one who installed packages and last modified records. */
  get builder(): User {
    const [first] = this.users;
    if (!first) throw new Error(`${this.name} has no users.`);
    return first;
  }

  /** Returns a function that undoes every write since. */
  save(): () => void {
    const access = structuredClone(this.access);
    const users = saveUsers(this.users);
    const parts = [...this.#parts].map(([part, live]) => part.save(live));
    return () => {
      this.access = access;
      this.users = users();
      for (const restore of parts) restore();
    };
  }
}
