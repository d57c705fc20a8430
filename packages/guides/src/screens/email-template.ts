import { defineScreen } from '../model/screen.ts';

/** The edit page of a Classic email template. */
export const emailTemplate = defineScreen({
  id: 'email-template',
  title: 'Email Template Information',
  look: 'classic',
  source: 'not confirmed',
  rows: [
    { kind: 'boxes', label: 'Available', columns: [] },
    { kind: 'field', label: 'Email Template Name', control: 'text' },
    { kind: 'buttons', buttons: ['Save', 'Cancel'] },
  ],
});
