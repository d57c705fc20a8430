import { SalesforceError } from '../salesforce-error.ts';
import { changeEvents } from '../schema/change-events.ts';
import { type Answer, ok, type RestCall } from './answer.ts';

/**
 * Needs View Setup and Configuration; without it the answer is the one for an org without the API (seen in public
 * code).
 */
export const limits = ({ token }: RestCall): Answer => {
  if (!token.user.permissions.has('ViewSetup'))
    throw new SalesforceError(403, 'API_DISABLED_FOR_ORG', 'limits resource is not enabled');
  const { max } = token.org.declared.apiRequests;
  const delivered = changeEvents.declaredIn(token.org).deliveredEvents;
  const of = (total: number, used = 0) => ({ Max: total, Remaining: Math.max(0, total - used) });
  return ok({
    ConcurrentAsyncGetReportInstances: of(200),
    DailyApiRequests: of(max, token.org.apiUsed),
    DailyAsyncApexExecutions: of(250_000),
    DailyBulkApiBatches: of(15_000),
    ...(delivered ? { DailyDeliveredPlatformEvents: of(delivered.max, delivered.used) } : {}),
    HourlyPublishedPlatformEvents: of(250_000, 12),
    DataStorageMB: of(10_240, 812),
    FileStorageMB: of(10_240, 301),
    PermissionSets: { ...of(1500, 1), CreateCustom: of(1000) },
  });
};
