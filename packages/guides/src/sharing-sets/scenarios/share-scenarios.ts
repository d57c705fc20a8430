import { blocker, inapplicable, notYet, passed, proofs, unknown, warning } from './expected.ts';
import { objects } from './objects.ts';
import { answers, type Scenario, scenario } from './scenario.ts';
import { customerProfile, ids, jack, jackUser, maria, plusProfile, readyOrg, records, set } from './world.ts';

const withCases = (...cases: readonly Readonly<Record<string, string>>[]) => ({
  records: { ...records, Case: cases },
});
const [ofJane = { Id: '' }, ofJack = { Id: '' }, ofEdge = { Id: '' }] = records.Case;
const external = (model: 'Private' | 'Read' | 'ReadWrite') => ({
  sharing: { ...readyOrg.sharing, Case: { internal: 'ReadWriteTransfer' as const, external: model } },
});

const hidden = unknown('not-readable-by-api');

/** Defaults, sharing sets and what they prove. */
export const shareScenarios: readonly Scenario[] = [
  scenario('documented-words', 'The org answers with the words of the documentation', {
    quirks: { documentedSharingModels: true },
  }),
  scenario('public-read-only', 'Every external user can read all cases', external('Read'), {
    'external-default': warning,
    'records-shared': inapplicable,
    'others-hidden': inapplicable,
  }),
  scenario('public-read-write', 'Every external user can edit all cases', external('ReadWrite'), {
    'external-default': blocker,
    'object-offered': blocker,
    ...proofs(inapplicable),
  }),
  scenario(
    'object-without-lookup',
    'The reader sees no lookup to an account on the chosen object: there is none, or it is hidden',
    {},
    {
      'object-offered': hidden,
      'mapping-right': hidden,
      'object-rights': blocker,
      ...proofs(notYet),
      'my-account': notYet,
    },
    { answers: { ...answers, object: 'Permit__c' } },
  ),
  scenario(
    'object-unsupported',
    'Sharing sets do not support the chosen standard object',
    {},
    {
      'object-offered': blocker,
      'mapping-right': blocker,
      'object-rights': blocker,
      'records-shared': blocker,
      'others-hidden': notYet,
    },
    { answers: { ...answers, object: 'Asset' } },
  ),
  scenario(
    'object-hidden',
    'The chosen object is not there',
    { objects: objects.filter(({ name }) => name !== 'Permit__c') },
    {
      'external-default': hidden,
      'object-offered': hidden,
      'mapping-right': hidden,
      ...proofs(hidden),
      'object-rights': hidden,
      'field-access': hidden,
      'my-account': hidden,
    },
    {
      answers: { ...answers, object: 'Permit__c' },
    },
  ),
  scenario(
    'custom-object',
    'A custom object is shared by its lookup',
    {
      records: {
        ...records,
        Panel__c: [
          { Id: 'a04Hs0000002001', Name: 'P-1', Customer__c: ids.burlington },
          { Id: 'a04Hs0000002002', Name: 'P-2', Customer__c: ids.edge },
        ],
      },
      sharingSets: [set({}, { object: 'panel__c', objectField: 'customer__c' })],
    },
    {},
    { answers: { ...answers, object: 'Panel__c' } },
  ),
  scenario(
    'controlled-by-parent',
    'Contacts follow their account',
    { sharingSets: [set({}, { object: 'Contact' })] },
    {},
    { answers: { ...answers, object: 'Contact' } },
  ),
  scenario(
    'indirect',
    'Cases are shared by the account of their asset',
    {
      ...withCases({ Id: ids.ofAsset, CaseNumber: '00001004', AssetId: ids.panel }, ofEdge, {
        Id: '500Hs0000001005',
        CaseNumber: '00001005',
        AssetId: '02iHs000000Edge',
      }),
      records: {
        ...records,
        Asset: [...records.Asset, { Id: '02iHs000000Edge', Name: 'Pump', AccountId: ids.edge }],
        Case: [
          { Id: ids.ofAsset, CaseNumber: '00001004', AssetId: ids.panel },
          { Id: '500Hs0000001005', CaseNumber: '00001005', AssetId: '02iHs000000Edge' },
        ],
      },
      sharingSets: [set({}, { objectField: 'Asset.AccountId' })],
    },
    {},
    { answers: { ...answers, link: 'Asset.Account' } },
  ),
  scenario(
    'by-contact',
    'Cases are shared by their contact, which proves nothing by itself',
    {
      sharingSets: [set({}, { userField: 'Contact', objectField: 'ContactId' })],
    },
    { 'records-shared': notYet, 'records-editable': notYet },
    { answers: { ...answers, link: 'Contact' } },
  ),
  scenario('other-name', 'A set of another name has the mapping', {
    sharingSets: [
      set(
        { name: 'Partners', label: 'Partners', profiles: [customerProfile.name.toLowerCase()] },
        { object: 'case', objectField: 'accountid' },
      ),
    ],
  }),
  scenario(
    'mapped-otherwise',
    'A set of the profile maps the cases by their contact',
    {
      sharingSets: [set({}, { userField: 'Contact', objectField: 'Contact' })],
    },
    { 'mapping-right': blocker, 'records-shared': blocker },
  ),
  scenario(
    'more-than-wanted',
    'The set grants Read/Write, and Read Only was chosen',
    {
      sharingSets: [set({}, { access: 'Edit' })],
    },
    { 'mapping-right': warning, 'records-editable': warning },
  ),
  scenario(
    'read-write',
    'Read/Write is chosen and granted',
    { sharingSets: [set({}, { access: 'Edit' })] },
    {},
    {
      answers: { ...answers, access: 'Edit' },
    },
  ),
  scenario(
    'less-than-wanted',
    'Read/Write is chosen, and the set grants Read Only',
    {},
    {
      'mapping-right': blocker,
      'records-editable': blocker,
    },
    { answers: { ...answers, access: 'Edit' } },
  ),
  scenario(
    'two-sets',
    'Two sets have the object for the profile',
    {
      sharingSets: [set(), set({ name: 'Again', label: 'Again' })],
    },
    { 'one-set': warning },
  ),
  scenario('many-sets', 'The org has ten sharing sets', {
    sharingSets: [
      set(),
      ...Array.from({ length: 9 }, (_, index) =>
        set(
          { name: `Other_${index}`, label: `Other ${index}`, profiles: [plusProfile.name] },
          { object: 'Contact' },
        ),
      ),
    ],
  }),
  scenario('no-cases', 'The account has no case', withCases(ofEdge), {
    'records-shared': notYet,
    'records-editable': notYet,
  }),
  scenario('no-cases-at-all', 'The org has no case', withCases(), proofs(notYet)),
  scenario('only-own-cases', 'Every case of the account is of the user', withCases(ofJack, ofEdge), {
    'records-shared': notYet,
    'records-editable': notYet,
  }),
  scenario('no-others', 'No other account has a case', withCases(ofJane, ofJack), {
    'others-hidden': notYet,
  }),
  scenario(
    'related-account',
    'The only other account is one that the contact is related to',
    {
      multipleAccounts: true,
      relatedAccounts: [{ contact: ids.jack, account: ids.edge }],
    },
    { 'others-hidden': notYet },
  ),
  scenario(
    'sees-too-much',
    'The profile may view all cases',
    {
      profiles: readyOrg.profiles.map((one) =>
        one.id === ids.customerProfile
          ? { ...one, objects: { ...one.objects, Case: ['Read', 'ViewAllRecords'] } }
          : one,
      ),
    },
    { 'others-hidden': blocker },
  ),
  scenario(
    'plus-license',
    'A license with roles: others’ records can be shared on purpose',
    {
      users: [maria, { ...jackUser, profile: plusProfile.name }],
      profiles: readyOrg.profiles.map((one) =>
        one.id === ids.plusProfile
          ? { ...one, objects: { ...one.objects, Case: ['Read', 'ViewAllRecords'] } }
          : one,
      ),
      sharingSets: [set({ profiles: [plusProfile.name] })],
    },
    { 'others-hidden': unknown('not-readable-by-api') },
    {
      answers: { ...answers, profiles: ids.plusProfile },
    },
  ),
  scenario(
    'unfollowed-mapping',
    'Another mapping of the profile cannot be followed',
    {
      sharingSets: [
        set({
          mappings: [
            ...set().mappings,
            { object: 'Case', access: 'Read', userField: 'Account.Parent', objectField: 'Account' },
          ],
        }),
      ],
    },
    { 'others-hidden': unknown('not-readable-by-api') },
  ),
  scenario(
    'owned-cases',
    'The user owns the case of another account',
    withCases(ofJane, { ...ofEdge, OwnerId: jack }),
    {
      'others-hidden': notYet,
    },
  ),
  scenario(
    'german-org',
    'The org speaks German',
    { quirks: { german: true } },
    { 'my-account': unknown('needs-a-person'), 'api-access': passed },
  ),
];
