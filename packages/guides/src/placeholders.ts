import type { Integration } from '@orgready/shared/contract/entities';

/** The names that every message of a guide may use, beside the placeholders of its own. */
export const placeholders = (integration: Integration, customer: string) => ({
  vendor: integration.vendor.name,
  integration: integration.name,
  app: integration.app.label,
  package: integration.app.package.name,
  customer,
});
