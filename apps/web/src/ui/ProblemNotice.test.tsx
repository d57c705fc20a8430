import { ApiError } from '@orgready/shared/contract/client';
import { type ProblemCode, problems } from '@orgready/shared/contract/problems';
import { cleanup, render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { problemMessages } from '../locales/en-problems.ts';
import { rareProblemMessages } from '../locales/en-rare-problems.ts';
import { ProblemNotice } from './ProblemNotice.tsx';

const messages = { ...problemMessages, ...rareProblemMessages };
const codes = Object.keys(problems) as ProblemCode[];
const problem = (code: ProblemCode) =>
  new ApiError({ ...problems[code], type: 'about:blank', code, retryable: false, requestId: 'req_42' });

test('each problem says what happened, whether anything was lost and what to do', async () => {
  expect(codes.length).toBeGreaterThan(15);
  for (const code of codes) {
    render(<ProblemNotice error={problem(code)} />);
    const notice = screen.getByRole('alert');
    await within(notice).findByRole('heading');
    for (const part of ['what', 'lost', 'todo'] as const)
      expect(notice.textContent).toContain(messages[`problem.${code}.${part}`]);
    expect(notice.textContent).not.toContain(problems[code].title);
    cleanup();
  }
});

test('an internal error shows a number to quote', () => {
  render(<ProblemNotice error={problem('internal')} />);
  screen.getByText('Number to quote: req_42');
});

test('a missing answer is reported as such', () => {
  render(<ProblemNotice error={new ApiError(null)} />);
  screen.getByRole('heading', { name: 'The server did not answer' });
});
