import { permissionLabels } from './permission-labels.ts';

/**
 * Returns whether a license was not shown. Every profile has one; its name is the record of another object, which only View
 * Setup shows (P head).
 */
export const isHiddenLicense = (license: string): boolean => license === '';

/** What a check cannot tell while a license is not shown: its reason, with who can see it. */
export const hiddenLicense = {
  reason: 'no-access',
  lacks: [permissionLabels.PermissionsViewSetup],
} as const;
