import { attestableReasons } from '@orgready/shared/document/verdict';
import { integrationOf } from '../domain/material.ts';
import { stepsOf } from '../domain/steps-of.ts';
import { Refusal } from '../http/problem.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage } from '../storage/storage.ts';

const checkOf = async (storage: Storage, setup: Setup, checkId: string) => {
  const steps = stepsOf(setup, await integrationOf(storage, setup));
  const check = steps.flatMap((step) => step.checks).find((one) => one.id === checkId);
  if (!check) throw new Refusal('not-found');
  return check;
};

/** Takes a person's word, and only where the API itself cannot show the answer: the org always outranks a person. */
export const attest = async (
  storage: Storage,
  setup: Setup,
  checkId: string,
  word: { readonly name: string; readonly note: string },
  now: number,
): Promise<void> => {
  const check = await checkOf(storage, setup, checkId);
  const finding = (await storage.findings.latest(setup.id)).get(checkId);
  const verdict = finding?.verdict;
  if (
    check.statement === undefined ||
    verdict?.outcome !== 'cantTell' ||
    !attestableReasons.has(verdict.reason)
  ) {
    throw new Refusal('not-attestable');
  }
  await storage.attestations.attest({ ...word, setupId: setup.id, checkId, orgId: setup.orgId, at: now });
};

/** Takes the word back; nothing happens when there is none. */
export const withdraw = async (
  storage: Storage,
  setup: Setup,
  checkId: string,
  now: number,
): Promise<void> => {
  await checkOf(storage, setup, checkId);
  if ((await storage.attestations.current(setup.id)).has(checkId)) {
    await storage.attestations.withdraw(setup.id, checkId, now);
    await storage.setups.clearDone(setup.id);
  }
};
