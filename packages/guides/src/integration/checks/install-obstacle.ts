import { ask } from '../../model/acts.ts';
import type { Evidence, Message, SomeEvidence, Verdict } from '../../model/check.ts';
import type { OwnPermissions } from '../../no-rows.ts';
import type { IntegrationContext } from '../context.ts';
import { actualValue, failed, withAct } from '../define-check.ts';
import { openPackages } from '../drawn-acts.ts';
import type { InstallObstacle } from '../facts/vendor-package.ts';
import { installPage } from '../install-page.ts';
import { type InstallActor, installActorOf } from '../install-reason.ts';
import { type InstallStop, whoseStop } from '../install-stop.ts';
import type { Key } from '../locales/en.ts';
import { wantedVersionHere } from '../wanted-package.ts';

/** What is found of a package that has to be installed. */
interface Found {
  readonly obstacle: InstallObstacle | null;
  /** The reader's own permissions; null if they are not known. */
  readonly own: OwnPermissions | null;
  readonly evidence: Evidence<Key>;
  /** What is wrong if the reader may not install packages. */
  readonly mayNot: Message<Key>;
}

/** Returns what was seen, without what is wanted: what keeps it from being so is the finding. */
const asSeen = (evidence: Evidence<Key>): Evidence<Key> =>
  evidence.kind === 'value' ? { ...evidence, expected: null } : evidence;

const stopMessages: Readonly<Record<InstallStop, Key>> = {
  beta: 'install-stop.beta',
  earlier: 'install-stop.earlier',
  'after-beta': 'install-stop.after-beta',
  'after-unmanaged': 'install-stop.after-unmanaged',
  deprecated: 'install-stop.deprecated',
  extension: 'install-stop.extension',
  'own-org': 'install-stop.own-org',
};
const stopRemedies = { admin: 'install-stop.remedy.admin', vendor: 'install-stop.remedy.vendor' } as const;
const failures = {
  admin: ['package-installed.failed.admin', 'package-installed.failed.admin.remedy'],
  account: ['package-installed.failed.account', 'package-installed.failed.account.remedy'],
  vendor: ['package-installed.failed.vendor', 'package-installed.failed.vendor.remedy'],
  unclear: ['package-installed.failed.unclear', 'package-installed.failed.unclear.remedy'],
} as const satisfies Readonly<Record<InstallActor, readonly [Key, Key]>>;

/** Returns whether the reader certainly may not install packages (A 4.1). */
const mayNotInstall = (own: OwnPermissions | null): boolean =>
  own?.get('PermissionsInstallPackaging') === false;

const stopped = (stop: InstallStop, setup: IntegrationContext, evidence: SomeEvidence<Key>): Verdict<Key> => {
  const whose = whoseStop[stop];
  const verdict = failed('blocker', stopMessages[stop], stopRemedies[whose], ...evidence);
  return withAct(
    verdict,
    whose === 'vendor'
      ? ask('ask.install-stop', setup, { version: wantedVersionHere(setup), stop })
      : openPackages(),
  );
};

const lastFailed = (
  { at, reasons }: Extract<InstallObstacle, { kind: 'failed' }>,
  setup: IntegrationContext,
  evidence: SomeEvidence<Key>,
): Verdict<Key> => {
  const actor: InstallActor = installActorOf(reasons);
  const [message, remedy] = failures[actor];
  const [reason] = reasons;
  const verdict = failed(
    'blocker',
    reason === undefined
      ? { key: 'package-installed.failed.no-reason', params: { at } }
      : { key: message, params: { at, reason } },
    remedy,
    ...evidence,
    ...reasons.map((one) => actualValue({ key: 'package-installed.reason' }, one)),
  );
  // Installing the same version again would fail in the same way.
  return actor === 'vendor'
    ? withAct(
        verdict,
        ask('ask.install-failed', setup, { reason: reason ?? '', version: wantedVersionHere(setup) }),
      )
    : verdict;
};

/**
 * Returns why the wanted version is not simply installed now: Salesforce would refuse it, the last installation failed, or the
 * reader may not install packages; undefined for no such reason. One who may not hands it on.
 */
export const installObstacle = (
  { obstacle, own, evidence: compared, mayNot }: Found,
  setup: IntegrationContext,
): Verdict<Key> | undefined => {
  const evidence = asSeen(compared);
  if (obstacle?.kind === 'stop') return stopped(obstacle.stop, setup, [evidence]);
  const verdict = obstacle ? lastFailed(obstacle, setup, [evidence]) : undefined;
  if (!mayNotInstall(own) || (verdict && 'act' in verdict)) return verdict;
  const url = installPage({ ...setup, answers: {} }, wantedVersionHere(setup));
  return withAct(
    verdict ?? failed('blocker', mayNot, 'package-installed.may-not.remedy', evidence),
    ask('ask.install', setup, { url, reason: obstacle?.reasons[0] ?? 'none' }),
  );
};
