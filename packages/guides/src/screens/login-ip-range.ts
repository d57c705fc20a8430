import { defineScreen } from '../model/screen.ts';

/** A new range of the Login IP Ranges of a profile. */
export const loginIpRange = defineScreen({
  id: 'login-ip-range',
  title: 'Login IP Ranges',
  source: '(P 8), not confirmed',
  rows: [
    { kind: 'buttons', buttons: ['Add IP Ranges'] },
    { kind: 'field', label: 'IP Start Address', control: 'text' },
    { kind: 'field', label: 'IP End Address', control: 'text' },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});
