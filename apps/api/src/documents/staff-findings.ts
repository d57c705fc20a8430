import type { Step } from '@orgready/guides/model/guide';
import type { StaffCheck, StaffFindings } from '@orgready/shared/contract/staff-findings';
import type { Evidence } from '@orgready/shared/document/evidence';
import type { Locale } from '@orgready/shared/language/locales';
import { gatherMaterial } from '../domain/material.ts';
import { type StaffWords, staffWordsOf } from '../domain/staff-words.ts';
import { type CheckState, isAttestable, isUnchecked } from '../domain/step-status.ts';
import type { Setup } from '../storage/setups.ts';
import { stepDocument } from './step-document.ts';
import { readEvidence } from './step-evidence.ts';
import { type DocumentDeps, releasedView, type View } from './view.ts';

/** Returns what was seen in the org for each check of a step; nothing unless the customer released it. */
const evidenceIn = async (
  { storage }: DocumentDeps,
  step: Step,
  view: View,
  { released }: StaffWords,
): Promise<ReadonlyMap<string, readonly Evidence[]>> => {
  if (!released) return new Map();
  const { checks } = stepDocument(step, view, await readEvidence(storage, step, view));
  return new Map(checks.map(({ id, evidence }) => [id, evidence]));
};

const staffCheck = (
  { check, verdict }: CheckState,
  { material: { findings, attestations } }: View,
  { released, words, say }: StaffWords,
  evidence: readonly Evidence[],
): StaffCheck => {
  const message = verdict && ('why' in verdict ? verdict.why : verdict.message);
  const remedy = verdict && 'remedy' in verdict ? verdict.remedy : undefined;
  const attestation = isAttestable(check, verdict) ? attestations.get(check.id) : undefined;
  return {
    id: check.id,
    title: words.line(check.title),
    outcome: verdict?.outcome ?? 'untested',
    severity: verdict?.outcome === 'failed' ? verdict.severity : null,
    reason: verdict?.outcome === 'cantTell' ? verdict.reason : null,
    code: message?.key ?? null,
    message: message ? say(message) : null,
    remedy: remedy ? say(remedy) : null,
    checkedAt: isUnchecked(verdict) ? null : (findings.get(check.id)?.at ?? null),
    attestation: attestation
      ? {
          name: released ? attestation.name : null,
          note: released ? attestation.note : null,
          at: attestation.at,
        }
      : null,
    evidence: [...evidence],
  };
};

/** Returns what was found in a setup, step by step, as staff may read it. */
export const renderFindings = async (
  deps: DocumentDeps,
  setup: Setup,
  locale: Locale,
): Promise<StaffFindings> => {
  const material = await gatherMaterial(deps, setup);
  const staff = staffWordsOf(material, locale);
  const view = releasedView(deps, material, locale);
  const stepOf = async (step: Step): Promise<StaffFindings['steps'][number]> => {
    const { status, states, exception } = view.stateOf(step);
    const evidence = await evidenceIn(deps, step, view, staff);
    return {
      id: step.id,
      name: staff.words.line(step.name),
      status,
      exception: exception ?? null,
      checks: states.map((state) => staffCheck(state, view, staff, evidence.get(state.check.id) ?? [])),
    };
  };
  const steps: StaffFindings['steps'] = [];
  for (const step of view.steps) steps.push(await stepOf(step));
  return { releasedAt: staff.released ? setup.releasedAt : null, steps };
};
