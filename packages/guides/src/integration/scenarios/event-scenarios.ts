import type { Grants, OrgObject, OrgState } from '@orgready/org-simulator/org-state';
import type { IntegrationParams } from '../params.ts';
import { advice, blocker, inapplicable, type Overrides, passed, unknown, warning } from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import { objects } from './objects.ts';
import { customProfile, exactly, orgWith, robin } from './robin.ts';
import { administratorWithout, integration, standardUser } from './world.ts';

/** Change Data Capture and platform events. */

/** The user counts as privileged, and only a person knows whether it can sign in as such. */
const privileged: Overrides = { 'privileged-sign-in': unknown('needs-a-person') };

const subscribing: IntegrationParams = { ...integration, subscribe: ['Account', 'Opportunity'] };
const five = ['ModifyMetadata', 'CustomizeApplication', 'ViewSetup', 'ViewRoles', 'ManageCustomPermissions'];

const subscribe = (
  id: string,
  title: string,
  permissions: readonly string[],
  changeEvents: readonly string[],
  expect: Overrides,
): Scenario =>
  robin(
    id,
    title,
    orgWith({
      profile: customProfile({ ...exactly, permissions: ['ApiEnabled', ...permissions] }),
      org: { changeEvents },
    }),
    {
      'subscribe-permissions': passed,
      'change-data-capture': passed,
      'event-access': passed,
      'event-delivery': passed,
      ...(permissions.includes('CustomizeApplication') ? privileged : {}),
      ...expect,
    },
    { params: subscribing },
  );
const others = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `Other_${index}__ChangeEvent`);

const withFive = { ...exactly, permissions: ['ApiEnabled', ...five] };

/** Objects that the org has besides. */
const more: readonly OrgObject[] = [
  {
    name: 'ContentVersion',
    label: 'Content Version',
    labelPlural: 'Content Versions',
    permissionable: false,
    changeEvents: false,
    fields: [{ name: 'Id', label: 'ID', type: 'id', permissionable: false, updateable: false }],
  },
  {
    name: 'Order_Event__e',
    label: 'Order Event',
    labelPlural: 'Order Events',
    fields: [{ name: 'Number__c', label: 'Number', type: 'string', permissionable: false }],
  },
];

/** Follows these in an org with these objects; the profile has the five permissions and these besides. */
const following = (
  id: string,
  title: string,
  subscribed: readonly string[],
  expect: Overrides,
  {
    grants = {},
    org = {},
    ...others
  }: { readonly grants?: Partial<Grants>; readonly org?: Partial<OrgState> } & Partial<Scenario> = {},
): Scenario =>
  robin(
    id,
    title,
    orgWith({
      profile: customProfile({
        permissions: ['ApiEnabled', ...five, ...(grants.permissions ?? [])],
        objects: { ...exactly.objects, ...grants.objects },
        ...(exactly.fields ? { fields: exactly.fields } : {}),
      }),
      org: { objects: [...objects, ...more], ...org },
    }),
    {
      'subscribe-permissions': passed,
      'change-data-capture': passed,
      'event-access': passed,
      'event-delivery': passed,
      ...privileged,
      ...expect,
    },
    { params: { ...integration, subscribe: [...subscribed] }, ...others },
  );

export const eventScenarios: readonly Scenario[] = [
  subscribe('subscribe-ready', 'The user may follow changes, and there is room', five, others(3), {}),
  subscribe('subscribe-nothing-granted', 'None of the five permissions is granted', [], [], {
    'subscribe-permissions': blocker,
  }),
  subscribe(
    'subscribe-made-by-api',
    'A tool has granted two permissions, without those that Setup adds by itself',
    five.slice(0, 2),
    [],
    { 'subscribe-permissions': blocker },
  ),
  subscribe(
    'subscribe-full',
    'Change Data Capture has room for one object, and two are followed',
    five,
    others(4),
    {
      'change-data-capture': warning,
    },
  ),
  subscribe(
    'subscribe-selected',
    'The objects are among the five selected ones',
    five,
    [...others(3), 'AccountChangeEvent', 'OpportunityChangeEvent'],
    {},
  ),
  subscribe(
    'subscribe-add-on',
    'More objects are selected than an org without the add-on could',
    five,
    others(6),
    {
      'change-data-capture': unknown('not-readable-by-api'),
    },
  ),
  following(
    'subscribe-not-offered',
    'Change Data Capture does not offer one of the objects',
    ['Account', 'ContentVersion'],
    { 'change-data-capture': warning },
  ),
  following(
    'subscribe-unseen',
    'The person who signed in does not see every object, and one has no event among those shown',
    ['Account', 'ContentVersion'],
    {
      'change-data-capture': unknown('no-access'),
      'event-access': unknown('not-readable-by-api'),
    },
    {
      org: {
        profiles: [
          { ...administratorWithout('ViewAllData', 'ModifyAllData'), name: 'System Administrator' },
          standardUser,
          customProfile(withFive),
        ],
      },
    },
  ),
  following(
    'subscribe-no-such-object',
    'The org does not have one of the objects',
    ['Account', 'Shipment__c'],
    { 'change-data-capture': warning },
  ),
  following(
    'subscribe-own-channel',
    'A channel of the org uses up what it may select',
    ['Account'],
    { 'change-data-capture': warning },
    { org: { channelMembers: others(5).map((event) => ({ channel: 'Sync__chn', event })) } },
  ),
  following(
    'platform-event-readable',
    'Only a platform event is followed, and the user may read it',
    ['Order_Event__e'],
    { 'subscribe-permissions': inapplicable, 'change-data-capture': inapplicable, 'over-granting': advice },
    { grants: { objects: { Order_Event__e: ['Read'] } } },
  ),
  following(
    'platform-event-hidden',
    'A platform event is followed, and the user may not read it',
    ['Account', 'Order_Event__e'],
    { 'event-access': blocker },
  ),
  following(
    'platform-event-absent',
    'A platform event is followed that this org does not have',
    ['Ship_Event__e'],
    {
      'subscribe-permissions': inapplicable,
      'change-data-capture': inapplicable,
      'event-access': blocker,
      'over-granting': advice,
    },
  ),
  following(
    'subscribe-shared-records',
    'The user sees only shared accounts, and so receives no changes of them',
    ['Account'],
    { 'event-access': blocker, 'all-records': warning },
    { grants: { objects: { Account: ['Read', 'ViewAllFields'] } } },
  ),
  following(
    'subscribe-products',
    'Changes of products are followed, which have no View All Records',
    ['Product2'],
    { 'subscribe-permissions': blocker, 'event-access': inapplicable },
  ),
  following(
    'subscribe-price-book-entries',
    'Changes of an object without object permissions are followed',
    ['PricebookEntry'],
    { 'event-access': unknown('not-readable-by-api') },
  ),
  following(
    'subscribe-users',
    'Changes of users are followed, and the user does not see all users',
    ['User'],
    { 'subscribe-permissions': blocker, 'event-access': inapplicable },
  ),
  following(
    'subscribe-users-seen',
    'Changes of users are followed, and the user sees all users',
    ['User'],
    { 'event-access': inapplicable },
    { grants: { permissions: ['ViewAllUsers'] } },
  ),
  following(
    'delivery-used-up',
    'The org has delivered all events of these 24 hours',
    ['Account'],
    { 'event-delivery': warning },
    { org: { deliveredEvents: { max: 50_000, used: 50_000 } } },
  ),
  following(
    'delivery-low',
    'The org can deliver few more events in these 24 hours',
    ['Account'],
    { 'event-delivery': warning },
    { org: { deliveredEvents: { max: 50_000, used: 46_000 } } },
  ),
  following(
    'delivery-not-shown',
    'The org does not list how many events it delivers',
    ['Account'],
    { 'event-delivery': unknown('not-readable-by-api') },
    { org: { deliveredEvents: null } },
  ),
];
