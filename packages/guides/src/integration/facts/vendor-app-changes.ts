import { appPolicyRecords } from '../../facts/app-policy-records.ts';
import { appStates } from '../../facts/app-states.ts';
import { deriveFrom, ifRead, read } from '../../model/derive.ts';
import { changedAfter } from '../../propagation.ts';
import { sameId } from '../../salesforce-id.ts';
import { externalAppChanges } from '../app-changes.ts';
import { vendorApp } from './vendor-app.ts';

interface Dated {
  readonly ExternalClientApplicationId: string;
  readonly CreatedDate?: number | null | undefined;
  readonly LastModifiedDate?: number | null | undefined;
}

/** Returns when the record of an app was changed; null for no record, one as it was made, or one without dates. */
const changedIn = (rows: readonly Dated[] | null, app: string | undefined): number | null => {
  const row = rows?.find((one) => app !== undefined && sameId(one.ExternalClientApplicationId, app));
  return row?.CreatedDate && row.LastModifiedDate
    ? changedAfter(row.CreatedDate, row.LastModifiedDate)
    : null;
};

const changeFact = (id: string, rows: typeof appPolicyRecords | typeof appStates) =>
  deriveFrom({
    id,
    from: { app: ifRead(vendorApp), rows: ifRead<readonly Dated[]>(rows) },
    derive: ({ app, rows: found }) => read<number | null>(changedIn(found, app?.id)),
    changes: { ...externalAppChanges, at: (changed) => changed },
  });

/** When the OAuth policies of the vendor's app were changed; null if they are as the installation made them. */
export const policyChanged = changeFact('policy-changed', appPolicyRecords);
/** When the vendor's app was enabled or disabled; null if it is as the installation made it. */
export const stateChanged = changeFact('state-changed', appStates);
