import { expect, type Page } from '@playwright/test';
import type { Customer } from './customer.ts';
import { waitUntilVerified } from './setup-document.ts';

const isDone = (status: string): boolean => status === 'complete' || status === 'attested';

/** A customer who does nothing but the one next act of each page, and what a choice or a statement asks for. */
export const followActs = (customer: Customer, setupId: string) => {
  const { page, api, watched } = customer;
  const act = page.locator('.act-main .button');
  /** The steps that were opened although they were done. */
  const opened: string[] = [];
  const press = async (name: string | RegExp): Promise<void> => {
    await expect(act).toHaveText(name);
    await act.click();
  };
  return {
    press,
    /** Opens the page of Setup that the act leads to, works there, and comes back. */
    work: async (name: RegExp, by: (tab: Page) => Promise<void>): Promise<void> => {
      const tab = page.context().waitForEvent('page');
      await press(name);
      const setup = await tab;
      await setup.waitForLoadState();
      await by(setup);
      await customer.returnFrom(setup);
    },
    /** Goes on to the next open step. */
    goOn: async (step: string): Promise<void> => {
      const { steps } = await waitUntilVerified(api, setupId);
      if (isDone(steps.find(({ name }) => name === step)?.status ?? '')) opened.push(step);
      await press(`Continue: ${step}`);
    },
    /** Prints and returns the clicks until every step is done. */
    finish: async (journey: string): Promise<{ readonly clicks: number; readonly onDoneSteps: number }> => {
      await expect(act).toHaveText('Continue: Done');
      const { steps } = await waitUntilVerified(api, setupId);
      expect(steps.filter(({ status }) => !isDone(status)).map(({ id }) => id)).toEqual([]);
      const figures = { clicks: watched.clicks, onDoneSteps: opened.length };
      console.log(JSON.stringify({ journey, ...figures }));
      return figures;
    },
  };
};
