import type { Block } from '@orgready/guides/model/guide';
import type { PageContext } from '@orgready/guides/model/setup-context';
import { pageOf } from '@orgready/guides/setup-pages';
import type { CheckDocument } from '@orgready/shared/document/step';
import { describe, expect, it } from 'vitest';
import { guideWith } from '../testing/guide.ts';
import { sampleParams, sampleParty } from '../testing/integration.ts';
import { type BlockPlace, blockDocument, isShown } from './block-document.ts';
import { wordsOf } from './words.ts';

const guide = guideWith({
  questions: [
    { id: 'who', title: 'who', options: [{ value: 'me', label: 'me' }] },
    { id: 'which', title: 'which', options: 'user', when: { answer: 'who', is: 'another' } },
  ],
  locales: {
    en: {
      t: 'T',
      who: 'Who?',
      which: 'Which user?',
      me: 'I',
      screen: 'A page',
      all: 'Open Users',
      one: 'Open this user',
    },
  },
});
const given = (answers: PageContext['answers'] = {}): PageContext => ({
  integration: sampleParams,
  party: sampleParty,
  answers,
  now: 0,
});
const place = (more: Partial<BlockPlace> = {}): BlockPlace => ({
  guide,
  context: given(),
  checks: [],
  words: wordsOf({ guide, params: sampleParams, party: sampleParty }, 'en', 'Acme'),
  full: true,
  userName: undefined,
  recordOf: () => undefined,
  ...more,
});
const nothing = () => undefined;

describe('a block that depends on what a check says', () => {
  const block: Block = { kind: 'text', text: 't', when: { check: 'profile', says: 'profile.custom' } };

  it.each([
    ['nothing is known of it', undefined, true],
    ['it says so', 'profile.custom', true],
    ['it says something else', 'profile.standard', false],
  ])('is shown or not while %s', (_, said, shown) => {
    const asked: string[] = [];
    const says = (check: string) => {
      asked.push(check);
      return said;
    };
    expect(isShown(block, guide, given(), says)).toBe(shown);
    expect(asked).toEqual(['profile']);
  });

  it('asks nothing where it depends on nothing', () => {
    const says = () => {
      throw new Error('nobody is asked');
    };
    expect(isShown({ kind: 'text', text: 't' }, guide, given(), says)).toBe(true);
  });
});

describe('a question', () => {
  const who: Block = { kind: 'question', question: 'who' };
  const which: Block = { kind: 'question', question: 'which' };

  it('is asked while its own condition holds, and always where it has none', () => {
    expect(isShown(who, guide, given(), nothing)).toBe(true);
    for (const [answers, shown] of [
      [{}, false],
      [{ who: 'me' }, false],
      [{ who: 'another' }, true],
    ] as const)
      expect(isShown(which, guide, given(answers), nothing), JSON.stringify(answers)).toBe(shown);
  });

  it('shows what was answered', () => {
    const expected = { kind: 'question', id: 'who', title: 'Who?', options: [{ value: 'me', label: 'I' }] };
    expect(blockDocument(who, place())).toEqual({ ...expected, answer: null });
    expect(blockDocument(who, place({ context: given({ who: 'me' }) }))).toEqual({
      ...expected,
      answer: 'me',
    });
  });

  it('for a user becomes a search, with who was chosen by the name last seen', () => {
    const chosen = (more: Partial<BlockPlace>) => blockDocument(which, place(more));
    const search = { kind: 'user-search', question: 'which', title: 'Which user?' };
    const context = given({ which: '005000000000001AAA' });
    expect(chosen({ userName: 'Robin' })).toEqual({ ...search, chosen: null });
    expect(chosen({ context, userName: 'Robin' })).toEqual({
      ...search,
      chosen: { id: '005000000000001AAA', name: 'Robin' },
    });
    expect(chosen({ context })).toMatchObject({ chosen: { name: '005000000000001AAA' } });
  });

  it('does not tell who was chosen to whoever has not signed in', () => {
    const context = given({ which: '005000000000001AAA' });
    expect(blockDocument(which, place({ context, full: false }))).toMatchObject({ chosen: null });
  });

  it('takes its options from what a check has seen, and tells those that look alike apart', () => {
    const seen = (rows: string[][]) =>
      [
        {
          id: 'app',
          evidence: [{ kind: 'records', label: 'Apps', columns: [], rows, total: rows.length }],
        },
      ] as unknown as CheckDocument[];
    const asking = {
      ...guide,
      questions: [{ id: 'app', title: 't', options: { seenBy: 'app', idPrefix: '0H4' } }],
    } as typeof guide;
    const optionsOf = (rows: string[][]) => {
      const block = blockDocument(
        { kind: 'question', question: 'app' },
        place({ guide: asking, checks: seen(rows) }),
      );
      return block.kind === 'question' ? block.options : [];
    };
    expect(optionsOf([])).toEqual([]);
    expect(
      optionsOf([
        ['0H41', 'Link', 'Ana'],
        ['0H42', 'Link', 'Ana'],
      ]),
    ).toEqual([
      { value: '0H41', label: 'Link · Ana · 0H41' },
      { value: '0H42', label: 'Link · Ana · 0H42' },
    ]);
  });

  it('which field holds what is told to nobody who has not signed in', () => {
    const region = { id: 'region', object: 'Account', label: 'Region', access: 'read' } as const;
    const { integration } = given();
    const context = {
      ...given({ 'field-region': 'Region__c' }),
      integration: { ...integration, mappings: [region] },
    };
    const mapping = { question: 'field-region', label: 'Region', object: 'Account', optional: false };
    expect(blockDocument({ kind: 'mappings' }, place({ context }))).toEqual({
      kind: 'mappings',
      mappings: [{ ...mapping, suggestion: null, chosen: 'Region__c' }],
    });
    expect(blockDocument({ kind: 'mappings' }, place({ context, full: false }))).toMatchObject({
      mappings: [{ chosen: null }],
    });
  });

  it('that the guide does not have is a mistake of the guide', () => {
    expect(() => blockDocument({ kind: 'question', question: 'none' }, place())).toThrow(
      'no question "none"',
    );
  });
});

describe('a field of a drawn page', () => {
  const screen: Block = {
    kind: 'screen',
    title: 'screen',
    description: 'screen',
    rows: [
      { kind: 'field', label: 'Policy', control: 'select', wanted: 'Relax', shows: 'policy', marked: true },
    ],
  };
  const check = (evidence: CheckDocument['evidence']) => [
    { id: 'policy', evidence } as unknown as CheckDocument,
  ];
  const valueWith = (checks: readonly CheckDocument[]) => {
    const block = blockDocument(screen, place({ checks }));
    const row = block.kind === 'screen' ? block.screen.rows[0] : undefined;
    return row?.kind === 'field' ? row.value : undefined;
  };

  it('shows the value that its check has seen first, and none before', () => {
    expect(valueWith([])).toBeNull();
    expect(valueWith(check([]))).toBeNull();
    expect(valueWith(check([{ kind: 'value', label: 'x', expected: null, actual: 'Enforce' }]))).toBe(
      'Enforce',
    );
    expect(valueWith(check([{ kind: 'records', label: 'x', columns: [], rows: [], total: 0 }]))).toBeNull();
  });
});

describe('a way into Setup', () => {
  const block: Block = {
    kind: 'open',
    label: 'all',
    hint: 't',
    href: ({ connection }) => connection && `${connection.instanceUrl}/lightning/setup/ManageUsers/home`,
    exact: { check: 'user-active', label: 'one', page: pageOf.user },
  };
  const connected: PageContext = {
    ...given(),
    connection: {
      orgId: '00D000000000001AAA',
      userId: '005000000000001AAA',
      username: 'ada@acme.example',
      orgName: 'Acme',
      isSandbox: false,
      apiVersion: '67.0',
      instanceUrl: 'https://acme.my.salesforce.com',
      scopes: ['api'],
    },
  };
  const seen = (check: string) => (check === 'user-active' ? '005000000000002AAA' : undefined);
  const opened = (more: Partial<BlockPlace>) => {
    const { label, href } = blockDocument(block, place(more)) as Record<'label' | 'href', string | null>;
    return [label, href];
  };

  it('leads to the record that its check has seen', () => {
    expect(opened({ context: connected, recordOf: seen })).toEqual([
      'Open this user',
      'https://acme.my.salesforce.com/lightning/setup/ManageUsers/page?address=%2F005000000000002AAA%3Fnoredirect%3D1%26isUserEntityOverride%3D1',
    ]);
  });

  it('leads to the list while nothing has been seen, and nowhere while the org is not known', () => {
    expect(opened({ context: connected })).toEqual([
      'Open Users',
      'https://acme.my.salesforce.com/lightning/setup/ManageUsers/home',
    ]);
    expect(opened({ recordOf: seen })).toEqual(['Open Users', null]);
  });
});

it('lists what is needed until a check has seen what is granted', () => {
  const block: Block = { kind: 'needs', until: 'object-rights', fields: true };
  expect(isShown(block, guide, given(), nothing)).toBe(true);
  expect(isShown(block, guide, given(), () => 'object-rights.missing')).toBe(false);
});

it('tells the fields only where the step is about them', () => {
  const objects = [
    {
      name: 'Account',
      access: 'read' as const,
      fields: [
        { name: 'Industry', access: 'read' as const },
        { name: 'Rating', access: 'write' as const, optional: true as const },
      ],
    },
  ];
  const region = { id: 'region', object: 'Account', label: 'Region', access: 'read' } as const;
  const context = { ...given(), integration: { ...sampleParams, objects, mappings: [region] } };
  const told = (fields: boolean) =>
    blockDocument({ kind: 'needs', until: 'object-rights', fields }, place({ context }));
  const account = { object: 'Account', rights: ['Read'], reads: [], writes: [], optional: [], picked: [] };
  expect(told(false)).toEqual({ kind: 'access', access: [account] });
  expect(told(true)).toEqual({
    kind: 'access',
    access: [{ ...account, reads: ['Industry'], optional: ['Rating'], picked: ['Region'] }],
  });
});
