import type { Integration } from '@orgready/shared/contract/entities';

/** The placeholders every message of a guide may use. */
export const namesIn = (
  integration: Integration,
  customer: string,
): Readonly<Record<'vendor' | 'integration' | 'app' | 'package' | 'customer', string>> => ({
  vendor: integration.vendor.name,
  integration: integration.name,
  app: integration.app.label,
  package: integration.app.package.name,
  customer,
});
