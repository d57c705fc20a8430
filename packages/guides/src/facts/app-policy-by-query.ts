import { type AppPolicyValues, readPolicyValues } from '../app-policy.ts';
import { deriveFact } from '../model/fact.ts';
import { sameId } from '../salesforce-id.ts';
import { appPolicyRecords } from './app-policy-records.ts';
import { vendorApp } from './vendor-app.ts';

/** The vendor app's policy as SOQL shows it; null when the app or its policy record is not there. */
export const appPolicyByQuery = deriveFact<(AppPolicyValues & { readonly changed: string | null }) | null>({
  id: 'app-policy-by-query',
  after: [vendorApp, appPolicyRecords],
  derive: (_setup, known) => {
    const app = known.get(vendorApp);
    if (app.state !== 'read') return app;
    const records = known.get(appPolicyRecords);
    if (records.state !== 'read') return records;
    const row = records.value.find(
      (record) => app.value !== null && sameId(record.ExternalClientApplicationId, app.value.id),
    );
    return {
      state: 'read',
      value: row
        ? {
            ...readPolicyValues({
              permittedUsers: row.PermittedUsersPolicyType,
              ipRelaxation: row.IpRelaxationPolicyType,
              refreshToken: row.RefreshTokenPolicyType,
              period: row.RefreshTokenValidityPeriod,
              unit: row.RefreshTokenValidityUnit,
            }),
            changed: row.LastModifiedDate ?? null,
          }
        : null,
    };
  },
});
