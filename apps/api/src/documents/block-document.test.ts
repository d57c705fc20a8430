import type { Block, Guide } from '@orgready/guides/model/guide';
import type { PageContext } from '@orgready/guides/model/setup-context';
import { type Choice, type ShownFact, type ShownValue, showFrom } from '@orgready/guides/model/shown';
import { userSearch } from '@orgready/guides/searches/users';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../domain/words.ts';
import { guideWith } from '../testing/guide.ts';
import { sampleParams, sampleParty } from '../testing/integration.ts';
import { type BlockPlace, blockDocument, isShown } from './block-document.ts';

const userName: ShownFact<string> = showFrom<Record<never, never>, string>({
  id: 'user-name',
  from: {},
  show: () => null,
});
const guide = guideWith({
  questions: () => [
    { id: 'who', title: 'who', choose: 'who', options: [{ value: 'me', label: 'me' }] },
    {
      id: 'which',
      title: 'which',
      choose: 'which',
      options: { search: userSearch, label: 'name', chosen: userName, idPrefix: '005' },
      when: { answer: 'who', is: 'another' },
    },
  ],
  locales: {
    en: {
      t: 'T',
      who: 'Who?',
      which: 'Which user?',
      me: 'I',
      name: 'Name',
      'chosen.unnamed': 'Name not known (ID {id})',
    },
  },
});
const given = (answers: PageContext['answers'] = {}): PageContext => ({
  params: sampleParams,
  party: sampleParty,
  answers,
  now: 0,
});
const place = (more: Partial<BlockPlace> = {}): BlockPlace => ({
  guide,
  context: given(),
  words: wordsOf({ guide, params: sampleParams, party: sampleParty }, 'en', 'Acme'),
  full: true,
  valueShown: () => null,
  ...more,
});
/** A fact that pages show; its value is set by the test. */
const fact = <V extends ShownValue>(id: string): ShownFact<V> =>
  showFrom<Record<never, never>, V>({ id, from: {}, show: () => null });
/** A place where one fact has a value. */
const knowing = ({ id }: ShownFact, value: ShownValue | null): Pick<BlockPlace, 'valueShown'> => ({
  valueShown: (one) => (one.id === id ? value : null),
});

describe('a block that depends on a fact', () => {
  const kind = fact<string>('profile-kind');
  const block: Block = { kind: 'text', text: 't', when: { fact: kind, is: 'custom' } };

  it.each([
    ['it is not known', null, true],
    ['it is so', 'custom', true],
    ['it is otherwise', 'standard', false],
  ])('is shown or not while %s', (_, value, shown) => {
    expect(isShown(block, place(knowing(kind, value)))).toBe(shown);
  });
});

describe('a question', () => {
  const who: Block = { kind: 'question', question: 'who' };
  const which: Block = { kind: 'question', question: 'which' };

  it('is asked while its own condition holds, and always where it has none', () => {
    expect(isShown(who, place())).toBe(true);
    for (const [answers, shown] of [
      [{}, false],
      [{ who: 'me' }, false],
      [{ who: 'another' }, true],
    ] as const)
      expect(isShown(which, place({ context: given(answers) })), JSON.stringify(answers)).toBe(shown);
  });

  it('shows what was answered', () => {
    const expected = {
      kind: 'question',
      id: 'who',
      title: 'Who?',
      choose: 'Who?',
      options: [{ value: 'me', label: 'I' }],
    };
    expect(blockDocument(who, place())).toEqual({ ...expected, answer: null });
    expect(blockDocument(who, place({ context: given({ who: 'me' }) }))).toEqual({
      ...expected,
      answer: 'me',
    });
  });

  it('for a user becomes a search, with who was chosen by the name last seen', () => {
    const chosen = (more: Partial<BlockPlace>) => blockDocument(which, place(more));
    const search = {
      kind: 'search',
      question: 'which',
      title: 'Which user?',
      choose: 'Which user?',
      label: 'Name',
      most: 1,
      optional: false,
    };
    const context = given({ which: '005000000000001AAA' });
    const robin = knowing(userName, 'Robin');
    expect(chosen(robin)).toEqual({ ...search, chosen: [] });
    expect(chosen({ context, ...robin })).toEqual({
      ...search,
      chosen: [{ id: '005000000000001AAA', name: 'Robin' }],
    });
    expect(chosen({ context })).toMatchObject({
      chosen: [{ name: 'Name not known (ID 005000000000001AAA)' }],
    });
  });

  it('does not show who was chosen to anyone who has not signed in', () => {
    const context = given({ which: '005000000000001AAA' });
    expect(blockDocument(which, place({ context, full: false }))).toMatchObject({ chosen: [] });
  });

  it('shows what is usual as chosen, until something else is', () => {
    const options = { search: userSearch, label: 'name', chosen: userName, usual: 'Case', pattern: /^\w+$/ };
    const asking: Guide = {
      ...guide,
      questions: () => [{ id: 'object', title: 't', choose: 't', options }],
    };
    const chosen = (answers: PageContext['answers'], more: Partial<BlockPlace> = {}) =>
      blockDocument(
        { kind: 'question', question: 'object' },
        place({ guide: asking, context: given(answers), ...more }),
      );
    expect(chosen({})).toMatchObject({ chosen: [{ id: 'Case', name: 'Case' }] });
    expect(chosen({ object: 'Asset' })).toMatchObject({ chosen: [{ id: 'Asset', name: 'Asset' }] });
    expect(chosen({}, { full: false })).toMatchObject({ chosen: [] });
  });

  it('that has several answers shows each by its name, and says so until that is known', () => {
    const names = fact<readonly Choice[]>('profile-names');
    const options = { search: userSearch, label: 'name', chosen: names, most: 3, idPrefix: '00e' };
    const asking: Guide = {
      ...guide,
      questions: () => [{ id: 'profiles', title: 't', choose: 't', options }],
    };
    const block = blockDocument(
      { kind: 'question', question: 'profiles' },
      place({
        guide: asking,
        context: given({ profiles: '00e1,00e2' }),
        ...knowing(names, [{ value: '00e1', label: ['Standard User', 'Salesforce'] }]),
      }),
    );
    expect(block).toMatchObject({
      most: 3,
      chosen: [
        { id: '00e1', name: 'Standard User · Salesforce' },
        { id: '00e2', name: 'Name not known (ID 00e2)' },
      ],
    });
  });

  it('takes its options from what the org offers, and tells those that look alike apart', () => {
    const choices = fact<readonly Choice[]>('apps');
    const asking: Guide = {
      ...guide,
      questions: () => [{ id: 'app', title: 't', choose: 't', options: { from: choices, idPrefix: '0H4' } }],
    };
    const optionsOf = (value: readonly Choice[] | null) => {
      const block = blockDocument(
        { kind: 'question', question: 'app' },
        place({ guide: asking, ...knowing(choices, value) }),
      );
      return block.kind === 'question' ? block.options : [];
    };
    expect(optionsOf(null)).toEqual([]);
    expect(
      optionsOf([
        { value: '0H41', label: ['Link', { key: 'me' }] },
        { value: '0H42', label: ['Link', { key: 'a message of an older release' }] },
      ]),
    ).toEqual([
      { value: '0H41', label: 'Link · I · 0H41' },
      { value: '0H42', label: 'Link · 0H42' },
    ]);
  });

  it('which field holds what is hidden from everyone who has not signed in', () => {
    const asking: Guide = {
      ...guide,
      questions: () => [{ id: 'field-region', fieldOf: 'Account', label: 'Region', optional: false }],
    };
    const context = given({ 'field-region': 'Region__c' });
    const mapping = { question: 'field-region', label: 'Region', object: 'Account', optional: false };
    expect(blockDocument({ kind: 'mappings' }, place({ guide: asking, context }))).toEqual({
      kind: 'mappings',
      mappings: [{ ...mapping, suggestion: null, chosen: 'Region__c' }],
    });
    expect(blockDocument({ kind: 'mappings' }, place({ guide: asking, context, full: false }))).toMatchObject(
      {
        mappings: [{ chosen: null }],
      },
    );
  });

  it('that the guide does not have is a mistake of the guide', () => {
    expect(() => blockDocument({ kind: 'question', question: 'none' }, place())).toThrow(
      'no question "none"',
    );
  });
});
