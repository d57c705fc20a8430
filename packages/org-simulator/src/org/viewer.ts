import type { Org } from './org.ts';
import type { User } from './user.ts';

/** The user who makes a request: decides which rows and objects are visible. */
export interface Viewer {
  readonly org: Org;
  readonly user: User;
}
