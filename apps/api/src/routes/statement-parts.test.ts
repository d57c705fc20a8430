import { expect, it } from 'vitest';
import { useScenarios } from '../testing/use-scenarios.ts';

const scenarios = useScenarios();

const enter = async (name: string) => {
  const { browser, setupId } = await scenarios.enter(name);
  const params = { id: setupId };
  const check = async () => {
    await scenarios.server.deps.verifier.idle();
    const { checks } = await browser.call('getStep', { params: { ...params, step: 'page-layouts' } });
    const found = checks.find(({ id }) => id === 'external-sharing');
    if (!found) throw new Error('The step lacks its check');
    return found;
  };
  const attest = () =>
    browser.call('attest', { params, body: { checks: ['external-sharing'], name: 'Ada Quist', note: '' } });
  return { browser, params, check, attest };
};

it('every layout that cannot be read has a sentence and a link to its own page', async () => {
  const { check } = await enter('salesforce-to-salesforce/names-unknown');
  const { parts, attestable } = await check();
  expect(attestable).not.toBeNull();
  expect(parts.map(({ text }) => text.join(''))).toEqual([
    'Account (Partners) Layout (Account) shows External Sharing.',
    'Account Layout (Account) shows External Sharing.',
    'Contact Layout (Contact) shows External Sharing.',
    'Opportunity Layout (Opportunity) shows External Sharing.',
  ]);
  const pages = parts.map(({ href }) => new URL(href ?? '').pathname);
  expect(new Set(pages).size).toBe(parts.length);
  for (const page of pages)
    expect(page).toMatch(/^\/lightning\/setup\/ObjectManager\/\w+\/PageLayouts\/00h\w{12,15}\/view$/);
});

it('layouts beyond those that are read are counted', async () => {
  const { check } = await enter('salesforce-to-salesforce/many-layouts');
  const { parts } = await check();
  expect(parts).toHaveLength(51);
  expect(parts.at(-1)?.text.join('')).toBe('5 more page layouts in use show External Sharing.');
});

it('a confirmation covers the layouts that it was given for: the same ones later, and no others', async () => {
  const { browser, params, check, attest } = await enter('salesforce-to-salesforce/names-unknown');
  await attest();
  expect((await check()).attestation?.name).toBe('Ada Quist');
  const again = async () => {
    await scenarios.server.deps.verifier.idle();
    await browser.call('verify', { params, body: { step: 'page-layouts' } });
  };
  await again();
  expect((await check()).attestation?.name).toBe('Ada Quist');
  const stored = await scenarios.server.storage.findings.latest(params.id);
  const finding = stored.get('external-sharing');
  if (finding?.verdict.outcome !== 'cantTell') throw new Error('The org shows its layouts');
  const { verification } = await scenarios.server.storage.verifications.begin(
    { setupId: params.id, step: 'page-layouts', connectionId: null },
    60_000,
    scenarios.server.now(),
  );
  const added = { text: { key: 'external-sharing.part', params: { layout: 'New', object: 'Account' } } };
  await scenarios.server.storage.findings.record([
    {
      setupId: params.id,
      verificationId: verification.id,
      stepId: finding.stepId,
      checkId: finding.checkId,
      orgId: finding.orgId,
      username: finding.username,
      at: scenarios.server.now(),
      verdict: {
        ...finding.verdict,
        parts: [...(finding.verdict.parts ?? []), { ...added, page: '/lightning/setup/New/home' }],
      },
    },
  ]);
  expect(await check()).toMatchObject({ attestation: null });
  await attest();
  expect((await check()).attestation?.name).toBe('Ada Quist');
});
