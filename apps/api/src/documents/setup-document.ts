import type { Brand } from '@orgready/shared/document/brand';
import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { isSignIn } from '../domain/material.ts';
import { isRefreshed } from '../domain/refreshed-sandbox.ts';
import { nextStepOf } from '../domain/step-states.ts';
import type { Setup } from '../storage/setups.ts';
import type { Progress } from '../storage/verifications.ts';
import { causeDocument } from './cause-document.ts';
import { guideDocument } from './guide-document.ts';
import { stepLine } from './step-line.ts';
import type { Reader } from './version.ts';
import type { View } from './view.ts';

/** Returns the sign-in of one browser; null once it has ended. */
const connectionDocument = (
  connection: Reader['connection'],
  bound: Setup['org'],
  orgWarning: NonNullable<SetupDocument['connection']>['orgWarning'],
): SetupDocument['connection'] =>
  connection && connection.state !== 'ended'
    ? {
        state: connection.state,
        org: connection.org,
        username: connection.username,
        displayName: connection.displayName,
        since: connection.createdAt,
        orgWarning,
        ...(bound && isRefreshed(bound, connection.org) ? { refreshedFrom: bound.id } : {}),
      }
    : null;

/** What a document holds beside what is seen of the setup. */
interface Beside {
  readonly version: string;
  readonly progress: Progress;
  readonly callCount: number;
  readonly brand: Brand;
  readonly signInHost: string | null;
  readonly tokensToEnd: number;
}

/** Returns a setup as it is seen. */
export const setupDocument = (
  view: View,
  { version, progress, callCount, brand, signInHost, tokensToEnd }: Beside,
): SetupDocument => {
  const { setup, connection, full, steps, words, stateOf } = view;
  const { guide, params, party } = view.material.blueprint;
  const orgWarning = connection && guide.orgWarning?.(setup.answers, connection.org);
  const underWay = full ? (progress.running ?? progress.waiting) : undefined;
  return {
    version,
    seq: setup.seq,
    id: setup.id,
    locale: words.locale,
    access: full ? 'full' : 'plan',
    customer: setup.customer,
    blueprint: guide.describe(params),
    party,
    brand,
    ...guideDocument(view),
    steps: steps.map((step) => stepLine(step, view)),
    signInStep: steps.find(isSignIn)?.id ?? null,
    nextStep: nextStepOf(steps, stateOf, full, setup.orgId !== null),
    signInHost,
    orgBound: setup.orgId !== null,
    org: full ? setup.org : null,
    connection: connectionDocument(
      connection,
      setup.org,
      orgWarning ? words.text(orgWarning.key, orgWarning.params) : [],
    ),
    cause: causeDocument(view),
    tokensToEnd,
    verification: underWay
      ? {
          id: underWay.id,
          step: underWay.step,
          startsAt: underWay.startedAt,
          waiting: underWay.state === 'waiting',
        }
      : null,
    lastVerifiedAt: full ? (progress.lastFinished?.finishedAt ?? null) : null,
    doneAt: full && !setup.withExceptions ? setup.doneAt : null,
    ...(full && setup.withExceptions && setup.doneAt !== null ? { finishedAt: setup.doneAt } : {}),
    ...(full && setup.releasedAt !== null ? { releasedAt: setup.releasedAt } : {}),
    callCount: full ? callCount : 0,
  };
};
