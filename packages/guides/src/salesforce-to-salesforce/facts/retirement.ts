import { newestVersion } from '../../facts/api-versions.ts';
import { deriveFrom, read } from '../../model/derive.ts';

/** Spring '27, as of which Salesforce retires the feature. Labels are only quoted: they can be translated. */
const retiredAsOf = 69;

export interface Retirement {
  readonly phase: 'before' | 'at' | 'after';
  /** What Salesforce calls the org's release. */
  readonly release: string;
  /** `68.0` */
  readonly version: string;
}

/** Where the org's newest release stands to the retirement. */
export const retirement = deriveFrom({
  id: 'retirement',
  from: { newest: newestVersion },
  derive: ({ newest: { number, label } }) =>
    read<Retirement>({
      phase: number < retiredAsOf ? 'before' : number === retiredAsOf ? 'at' : 'after',
      release: label,
      version: number.toFixed(1),
    }),
});
