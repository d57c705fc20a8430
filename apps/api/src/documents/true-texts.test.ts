import type { StepDocument } from '@orgready/shared/document/step';
import type { Text } from '@orgready/shared/document/text';
import { expect, it } from 'vitest';
import { useScenarios } from '../testing/use-scenarios.ts';

const scenarios = useScenarios();

const plain = (text: Text): string =>
  text
    .map((run) =>
      typeof run === 'string' ? run : 'label' in run ? run.label : 'code' in run ? run.code : run.text,
    )
    .join('');

const textsOf = ({ body, tasks }: StepDocument): string =>
  [
    ...body.flatMap((block) => (block.kind === 'note' ? [plain(block.text)] : [])),
    ...tasks.flatMap(({ clicks }) => clicks.map(plain)),
  ].join('\n');
const checkIn = ({ checks }: StepDocument, id: string) => {
  const check = checks.find((one) => one.id === id);
  if (!check) throw new Error(`There is no check ${id}`);
  return check;
};

it('tells to select what is missing, never what is granted', async () => {
  const approving = await scenarios.readStep('integration/uninstalled-may-not-approve', 'system-permissions');
  expect(textsOf(approving)).toContain('Select Approve Uninstalled Connected Apps.');
  expect(textsOf(approving)).not.toContain('API Enabled');
  expect(plain(checkIn(approving, 'app-permission').remedy)).toContain('Approve Uninstalled Connected Apps');
  const plainUser = await scenarios.readStep('integration/api-not-enabled', 'system-permissions');
  expect(textsOf(plainUser)).toContain('Select API Enabled.');
  expect(plain(checkIn(plainUser, 'system-permissions').remedy)).toContain('API Enabled');
});

it('names the permission set of an integration user once it is known', async () => {
  const step = await scenarios.readStep('integration/integration-set-gaps', 'object-permissions');
  expect(textsOf(step)).toContain('Object Settings of Tidewater Integration');
  expect(step.tasks.map(({ open }) => open?.label)).toContain(
    'Open Object Settings of Tidewater Integration',
  );
  expect(plain(checkIn(step, 'object-rights').remedy)).toContain('Tidewater Integration');
  const unknown = await scenarios.readStep('integration/integration-set-look-alike', 'object-permissions');
  expect(textsOf(unknown)).toContain('Object Settings of the permission set');
});

it('names the assignment that ended, with its day, and the page where it is renewed', async () => {
  const check = checkIn(
    await scenarios.readStep('integration/assignment-expired', 'system-permissions'),
    'system-permissions',
  );
  expect(plain(check.message)).toMatch(
    /^Permission set .+ grants API Enabled, but its assignment ended on .*2026\.$/,
  );
  expect(plain(check.remedy)).toContain('Manage Assignments');
});

it('tells no time of looking at what was not checked', async () => {
  const steps = await scenarios.readAll('integration/connected-authorized-only');
  const checks = steps.flatMap((step) => step.checks);
  const waiting = checks.filter(({ reason }) => reason === 'not-yet');
  expect(waiting.length).toBeGreaterThan(0);
  for (const { id, checkedAt, checkedAs } of waiting)
    expect([checkedAt, checkedAs], id).toEqual([null, null]);
  for (const { id, outcome, checkedAt } of checks)
    if (outcome === 'passed' || outcome === 'failed') expect(checkedAt, id).not.toBeNull();
});

it('announces what a person will confirm before the app is even installed, and only where it is hidden', async () => {
  const announced = 'You confirm IP Relaxation yourself afterwards';
  expect(
    textsOf(await scenarios.readStep('integration/connected-authorized-only', 'token-policy')),
  ).toContain(announced);
  expect(textsOf(await scenarios.readStep('integration/connected-made-here', 'token-policy'))).not.toContain(
    announced,
  );
});
