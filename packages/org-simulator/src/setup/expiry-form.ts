import type { SentForm } from './setup-request.ts';

/** Returns when an assignment expires, as the form has it: at the end of a day, or never. */
export const expiryIn = (sent: SentForm): Date | null => {
  const day = sent.value('expires') === 'date' ? sent.value('date') : '';
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T23:59:59Z`) : null;
};

export const dayOf = (expires: Date | null): string | null => expires?.toISOString().slice(0, 10) ?? null;
