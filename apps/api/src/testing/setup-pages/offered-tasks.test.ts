import type { Simulator } from '@orgready/org-simulator';
import type { ScreenRow, Task } from '@orgready/shared/document/task';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findScenario } from '../scenario.ts';
import { enterScenario } from '../scenario-document.ts';
import { startServer, type TestServer } from '../server.ts';
import { startScenarios } from '../simulator.ts';

/** Returns the controls of a drawn row that have to be changed. */
const marksOf = (row: ScreenRow): readonly string[] => {
  switch (row.kind) {
    case 'field':
    case 'choice':
      return row.wanted !== null && row.wanted !== row.value ? [`${row.label}: ${row.wanted}`] : [];
    case 'boxes':
      return row.rows.flatMap(({ label, boxes }) =>
        boxes.flatMap((box, at) => (box?.wanted ? [[label, row.columns[at] ?? ''].join(' ').trim()] : [])),
      );
    case 'buttons':
      return row.buttons.flatMap(({ label, marked }) => (marked ? [label] : []));
    default:
      return [];
  }
};

const untilRevoked = 'Refresh Token Policy: Refresh token is valid until revoked';
const relaxed = 'IP Relaxation: Relax IP restrictions';

describe('the task of a finding', () => {
  let simulator: Simulator;
  let server: TestServer;
  beforeAll(async () => {
    simulator = await startScenarios({ installMilliseconds: 0 });
    server = await startServer({ salesforce: simulator.url });
  });
  afterAll(async () => {
    await server.close();
    await simulator.close();
  });

  const taskOf = async (name: string, stepId: string, check: string): Promise<Task | undefined> => {
    const { scenario } = findScenario(`integration/${name}`);
    simulator.load(scenario.orgs);
    const { browser, setupId: id } = await enterScenario(server, simulator, scenario);
    const step = await browser.call('getStep', { params: { id, step: stepId } });
    expect(step.checks.find((one) => one.id === check)?.outcome).not.toBe('passed');
    return (
      step.tasks.find(({ fixes }) => fixes.includes(check)) ??
      step.tasks.find(({ fixes }) => fixes.length === 0)
    );
  };

  it.each([
    ['assignment-expired', 'current-assignments', 'assignment-expiration'],
    ['assignment-inactive', 'current-assignments', 'select-users'],
    ['muted-in-group', 'permission-set-groups', 'permission-set-group'],
  ])('in %s, the page of the act is drawn', async (name, ...drawn) => {
    const { scenario } = findScenario(`integration/${name}`);
    simulator.load(scenario.orgs);
    const { browser, setupId: id } = await enterScenario(server, simulator, scenario);
    const { checks } = await browser.call('getStep', { params: { id, step: 'system-permissions' } });
    const acts = checks.flatMap(({ act }) => (act?.kind === 'open' ? [act] : []));
    expect(acts.flatMap(({ screens }) => screens.map((screen) => screen.id))).toEqual(drawn);
    for (const { screens, label } of acts)
      for (const { record, rows } of screens) {
        const names = rows.flatMap((row) => (row.kind === 'table' ? row.rows.map(([first]) => first) : []));
        expect(`${label} ${record} ${names.join(' ')}`).toContain('Tidewater');
      }
  });

  it.each<[scenario: string, step: string, check: string, task: string, opens: string, marks: string[]]>([
    [
      'app-disabled',
      'app-policies-eca',
      'app-enabled',
      'enable-app',
      'Open Tidewater Connect in Setup',
      ['Enable External Client App', 'Save'],
    ],
    [
      'fresh-installation',
      'app-policies-eca',
      'ip-relaxation',
      'change-policies',
      'Open Tidewater Connect in Setup',
      [untilRevoked, relaxed, 'Save'],
    ],
    [
      'connected-authorized-only',
      'token-policy',
      'connected-app-installed',
      'install-app',
      'Open Connected Apps OAuth Usage',
      ['Install'],
    ],
    [
      'connected-installed',
      'token-policy',
      'connected-ip-relaxation',
      'change-policies',
      'Open Tidewater Link in Setup',
      [relaxed, 'Save'],
    ],
    [
      'not-approved',
      'app-policies-after',
      'user-approved',
      'approve-user',
      'Open Tidewater Link in Setup',
      ['Manage Profiles', 'Tidewater Integration', 'Save'],
    ],
    [
      'user-inactive',
      'user',
      'user-active',
      'activate-user',
      'Open Robin Reyes in Setup',
      ['Active', 'Save'],
    ],
    [
      'integration-user-frozen',
      'integration-user',
      'user-not-frozen',
      'unfreeze-user',
      'Open Tidewater Sync in Setup',
      ['Unfreeze'],
    ],
    [
      'integration-user-locked',
      'integration-user',
      'user-not-locked',
      'unlock-user',
      'Open Tidewater Sync in Setup',
      ['Unlock'],
    ],
    [
      'integration-set-ends',
      'assignment',
      'set-assigned',
      'extend-assignment',
      'Open the assignments of Tidewater Integration',
      ['Edit Assignment', 'Tidewater Sync', 'Expires On: No expiration date', 'Assign'],
    ],
    [
      'gaps-on-custom-profile',
      'system-permissions',
      'system-permissions',
      'grant-on-profile',
      'Open the profile Tidewater Integration',
      ['API Enabled Enabled', 'Save'],
    ],
    [
      'gaps-on-custom-profile',
      'object-access',
      'object-rights',
      'grant-on-profile',
      'Open Object Access of the first object',
      ['Account Read', 'Opportunity Edit', 'Save'],
    ],
    [
      'standard-user',
      'field-access',
      'field-rights',
      'show-fields',
      'Open the first missing field',
      ['Health Score Visible', 'Save'],
    ],
    [
      'gaps-on-custom-profile',
      'field-access',
      'field-rights',
      'show-fields',
      'Open the first missing field',
      ['Health Score Visible', 'NextStep Read-Only', 'Save'],
    ],
    [
      'integration-set-gaps',
      'object-permissions',
      'object-rights',
      'grant-objects-and-fields',
      'Open Object Settings of Tidewater Integration',
      ['Opportunity Edit', 'Health Score Read Access', 'Save'],
    ],
    [
      'subscribe-full',
      'extra-permissions',
      'change-data-capture',
      'make-room',
      'Open Change Data Capture',
      ['Save'],
    ],
    [
      'subscribe-add-on',
      'extra-permissions',
      'change-data-capture',
      'compare-selection',
      'Open Change Data Capture',
      [],
    ],
  ])('in %s, step %s, for %s is %s', async (name, step, check, id, opens, marks) => {
    const task = await taskOf(name, step, check);
    expect(task?.id).toBe(id);
    expect(task?.open?.label).toBe(opens);
    expect(task?.screens.flatMap(({ rows }) => rows.flatMap(marksOf))).toEqual(marks);
  });
});
