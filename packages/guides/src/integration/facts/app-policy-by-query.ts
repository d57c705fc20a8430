import { type AppPolicyValues, isComplete, readPolicyValues, readSession } from '../../app-policy.ts';
import { appPolicyRecords } from '../../facts/app-policy-records.ts';
import { deriveFrom, read, type Source } from '../../model/derive.ts';
import { sameId } from '../../salesforce-id.ts';
import { vendorApp } from './vendor-app.ts';

const fact = deriveFrom({
  id: 'app-policy-by-query',
  from: { app: vendorApp, records: appPolicyRecords },
  derive: ({ app, records }) => {
    const row = app && records.find((record) => sameId(record.ExternalClientApplicationId, app.id));
    return read<AppPolicyValues | null>(
      row
        ? readPolicyValues({
            permittedUsers: row.PermittedUsersPolicyType,
            ipRelaxation: row.IpRelaxationPolicyType,
            refreshToken: row.RefreshTokenPolicyType,
            period: row.RefreshTokenValidityPeriod,
            unit: row.RefreshTokenValidityUnit,
            session: readSession(row.RequiredSessionLevel, row.PolicyAction),
          })
        : null,
    );
  },
});

/** The vendor app's policy according to SOQL; null if the app or its policy record does not exist. */
export const appPolicyByQuery: Source<AppPolicyValues> = { fact, isComplete };
