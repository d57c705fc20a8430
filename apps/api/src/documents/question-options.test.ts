import type { Block } from '@orgready/guides/model/guide';
import type { ShownValue } from '@orgready/guides/model/shown';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../domain/words.ts';
import { paramsOf, sampleParty } from '../testing/integration.ts';
import { findScenario } from '../testing/scenario.ts';
import { blockDocument } from './block-document.ts';

const { guide, scenario } = findScenario('integration/ready');
const params = paramsOf(scenario);

const ask = (
  question: string,
  { shown = {}, answers = {} }: { shown?: Record<string, ShownValue>; answers?: Record<string, string> } = {},
) => {
  const block: Block = { kind: 'question', question };
  return blockDocument(block, {
    guide,
    context: {
      params,
      party: sampleParty,
      answers,
      now: 0,
      connection: {
        orgId: '00D000000000001EAA',
        orgName: 'Brightwood Furniture',
        isSandbox: false,
        instanceUrl: 'https://brightwood.my.salesforce.com',
        userId: '005000000000001AAA',
        username: 'ana@brightwood.example',
        scopes: ['api'],
        apiVersion: '66.0',
      },
    },
    words: wordsOf({ guide, params, party: sampleParty }, 'en', 'Acme'),
    full: true,
    valueShown: ({ id }) => shown[id] ?? null,
  });
};

describe('the question which user runs the integration', () => {
  const kindsOf = (shown: Record<string, ShownValue>) => {
    const block = ask('runs-as', { shown });
    if (block.kind !== 'question') throw new Error('It is not a question');
    return block;
  };

  it('recommends a Salesforce Integration user, with its seats, and chooses nothing', () => {
    const seats = { key: 'runs-as.seats', params: { left: 5, total: 5 } };
    const { options, answer } = kindsOf({ 'license-offered': 'here', 'seats-offered': seats });
    expect(answer).toBeNull();
    expect(options.map(({ value, recommended }) => [value, recommended ?? false])).toEqual([
      ['integration-user', true],
      ['another', false],
      ['me', false],
    ]);
    expect(options[0]).toMatchObject({ detail: '5 of 5 seats are available.' });
    expect(options[2]?.hint).toContain('System Administrator');
  });

  it('claims no seats before they are read, and counts the steps that an option adds', () => {
    const [integration, another, me] = kindsOf({}).options;
    expect(integration).not.toHaveProperty('detail');
    expect(integration?.moreSteps).toBeGreaterThan(0);
    expect(another).not.toHaveProperty('moreSteps');
    expect(me).not.toHaveProperty('moreSteps');
  });

  it('does not recommend what the org has no license for', () => {
    const { options } = kindsOf({
      'license-offered': 'absent',
      'seats-offered': { key: 'runs-as.no-license' },
    });
    expect(options[0]).toMatchObject({ detail: 'This org does not have the license.' });
    expect(options[0]).not.toHaveProperty('recommended');
  });
});

describe('the question which of two apps of one name is the right one', () => {
  const options = () => {
    const apps = ['0H4000000000001AAA', '0H4000000000002AAA'].map((value) => ({
      value,
      label: ['Tidewater Link', 'May 3, 2025', 'Ana Brandt'],
    }));
    const block = ask('connected-app', { shown: { 'connected-app-choices': apps } });
    if (block.kind !== 'question') throw new Error('It is not a question');
    return block.options;
  };

  it('tells them apart by their date, creator, and id, and links to the page of each, which shows its consumer key', () => {
    expect(options().map(({ label }) => label)).toEqual([
      'Tidewater Link · May 3, 2025 · Ana Brandt · 0H4000000000001AAA',
      'Tidewater Link · May 3, 2025 · Ana Brandt · 0H4000000000002AAA',
    ]);
    expect(options().map(({ href }) => href)).toEqual([
      'https://brightwood.my.salesforce.com/lightning/setup/ConnectedApplication/page?address=%2F0H4000000000001AAA',
      'https://brightwood.my.salesforce.com/lightning/setup/ConnectedApplication/page?address=%2F0H4000000000002AAA',
    ]);
  });
});

describe('the search for the integration user', () => {
  const answers = { 'runs-as': 'integration-user' };

  it('lists the users with the license that were read', () => {
    const label = ['Tidewater Sync', 'sync@brightwood.example', 'Minimum Access'];
    const value = '005000000000001AAA';
    expect(ask('subject-user', { answers, shown: { 'user-candidates': [{ value, label }] } })).toMatchObject({
      candidates: {
        title: 'Choose from the users with this license',
        choices: [{ value, name: label[0], details: label.slice(1) }],
      },
    });
  });

  it('has no list while none are known', () => {
    expect(ask('subject-user', { answers })).not.toHaveProperty('candidates');
  });

  it('has an empty list if the org has none', () => {
    expect(ask('subject-user', { answers, shown: { 'user-candidates': [] } })).toHaveProperty(
      'candidates.choices',
      [],
    );
  });
});
