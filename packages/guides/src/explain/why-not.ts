import type { Fact } from '../model/fact.ts';
import { type Explained, explainPasted } from './explain.ts';

/** One sign-in of a user, as Login History has it. */
export interface SignInRow {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly application: string | null;
  readonly status: string;
  readonly sourceIp: string | null;
}

/**
 * What the last day's sign-ins show of a connection that failed. `refused`: the newest one was refused, `ofApp` if it
 * was through the app. `accepted`: the newest through the app was accepted; `isOwn` if it can be that of the reader to
 * this product. `none`: no sign-in of the user reached Salesforce.
 */
export type WhyNot =
  | { readonly kind: 'refused'; readonly row: SignInRow; readonly ofApp: boolean }
  | {
      readonly kind: 'accepted';
      readonly row: SignInRow;
      readonly isOwn: boolean;
      /** How often the user has approved the app; null if that cannot be read. */
      readonly approvals: number | null;
    }
  | { readonly kind: 'none' };

/** How a guide finds out why the party's product could not be connected. */
export interface WhyNotOfGuide {
  /** The step at which the product is connected. */
  readonly step: string;
  readonly found: Fact<WhyNot>;
  /** Checks whose warnings can be the cause, as every blocker can. */
  readonly warnings: readonly string[];
}

/** Asking takes at most this many calls. */
export const mostCalls = 4;

/** A user can approve an app five times; a sixth approval ends the oldest (A 2.5). */
export const mostApprovals = 5;

export const isAccepted = ({ status }: SignInRow): boolean => /^success$/i.test(status.trim());

/**
 * Returns what the sign-ins show. Application and status are compared here: Salesforce does not filter by them (A 2.6).
 * @param rows of one user, newest first.
 */
export const judgeSignIns = (
  rows: readonly SignInRow[],
  app: string,
  { isReader, approvals }: { readonly isReader: boolean; readonly approvals: number | null },
): WhyNot => {
  const isOfApp = ({ application }: SignInRow) =>
    application?.trim().toLowerCase() === app.trim().toLowerCase();
  const ofApp = rows.filter(isOfApp);
  // The reader's own sign-in to this product goes through the same app and is newer than the refusal asked about.
  const newest = (isReader ? ofApp.find((row) => !isAccepted(row)) : undefined) ?? ofApp[0];
  if (newest)
    return isAccepted(newest)
      ? { kind: 'accepted', row: newest, isOwn: isReader, approvals }
      : { kind: 'refused', row: newest, ofApp: true };
  const other = rows.find((row) => !isAccepted(row));
  return other ? { kind: 'refused', row: other, ofApp: false } : { kind: 'none' };
};

/** Returns the cause of a refused sign-in by its status. */
export const explainStatus = ({ status }: SignInRow): Explained => explainPasted(status);
