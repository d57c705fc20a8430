import { defineScreen } from '../model/screen.ts';

/** The Login Hours of a profile. */
export const loginHours = defineScreen({
  id: 'login-hours',
  title: 'Login Hours',
  source: 'not confirmed',
  rows: [
    { kind: 'table', label: 'Login Hours', columns: ['Day', 'Start Time', 'End Time'] },
    { kind: 'buttons', buttons: ['Clear all times', 'Save', 'Cancel'] },
  ],
});
