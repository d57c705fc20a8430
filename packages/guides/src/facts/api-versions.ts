import { z } from 'zod';
import { defineFact } from '../model/fact.ts';

/** The newest API version of the org, and Salesforce's name for its release; each release has one version. */
export interface NewestVersion {
  /** `69` for 69.0. */
  readonly number: number;
  readonly label: string;
}

/** Cached for minutes: it changes three times a year. */
export const newestVersion = defineFact({
  id: 'api-versions',
  reads: 'reads.apiVersions',
  requires: [],
  cached: true,
  read: () => ({ via: 'versions' }),
  shape: z
    .array(z.object({ label: z.string(), version: z.string().regex(/^\d{1,3}\.\d$/) }))
    .min(1)
    .transform((versions): NewestVersion => {
      const all = versions.map(({ label, version }) => ({ label, number: Number.parseFloat(version) }));
      return all.reduce((newest, one) => (one.number > newest.number ? one : newest));
    }),
});
