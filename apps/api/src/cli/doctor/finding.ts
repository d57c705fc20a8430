/** A line of `pnpm orgready doctor`. */
export interface Finding {
  readonly about: 'configuration' | 'database' | 'keys' | 'login host' | 'clock' | 'OIDC issuer' | 'callback';
  /** `noted`: may be intended, or could not be found out from here. */
  readonly outcome: 'passed' | 'noted' | 'failed';
  readonly text: string;
}

/** What another machine's clock showed. */
export interface OtherClock {
  readonly name: string;
  /** Milliseconds by which ours is ahead of it. */
  readonly ahead: number;
}

const as =
  (outcome: Finding['outcome']) =>
  (about: Finding['about'], text: string): Finding => ({ about, outcome, text });
export const passed = as('passed');
export const noted = as('noted');
export const failed = as('failed');

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
