/** Moves the focus to the first control of a question on this page. */
export const focusQuestion = (question: string): void => {
  const place = document.getElementById(questionId(question));
  const control = place?.querySelector<HTMLElement>('input:not([disabled]), button, a[href]');
  control?.focus();
  place?.scrollIntoView?.({ block: 'center' });
};

/** Returns the id of the element that holds a question. */
export const questionId = (question: string): string => `question-${question}`;
