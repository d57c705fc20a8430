import type { ShareableObject } from './facts/shareable-objects.ts';

const labels: Readonly<Record<Exclude<ShareableObject['external'], 'unknown'>, string>> = {
  private: 'Private',
  read: 'Public Read Only',
  write: 'Public Read/Write',
  parent: 'Controlled by Parent',
};

/** Returns the external default as Setup prints it; an unknown value as Salesforce’s API has it. */
export const shownModel = ({ external, externalValue }: ShareableObject): string =>
  external === 'unknown' ? externalValue : labels[external];
