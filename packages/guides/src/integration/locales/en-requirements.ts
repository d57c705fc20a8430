/** What only some integrations ask for: subscribe actions, quota optimization, optional fields, fields to pick. */
export const requirements = {
  // extra-permissions
  'extra-permissions.name':
    '{extras, select, subscribe {Change Data Capture} quota {Apex helper} other {More permissions}}',
  'extra-permissions.title':
    'The user can {extras, select, subscribe {set up Change Data Capture} quota {install {party}’s Apex helper} other {set up Change Data Capture and install {party}’s Apex helper}}',
  'extra-permissions.open-title':
    'Let the user {extras, select, subscribe {set up Change Data Capture} quota {install {party}’s Apex helper} other {set up Change Data Capture and install {party}’s Apex helper}}',
  'extra-permissions.why':
    '{extras, select, subscribe {{integration} receives changes of {events} as they happen. To set that up, its user needs more permissions.} quota {{integration} installs a small Apex program in your org, so that it uses far fewer of your daily API requests. To install it, its user needs more permissions.} other {{integration} receives changes of {events} as they happen, and installs a small Apex program in your org, so that it uses far fewer of your daily API requests. For both, its user needs more permissions.}}',
  'subscribe-permissions.title': 'The permissions for Change Data Capture are granted',
  'subscribe-permissions.check.why':
    'Customize Application and Modify Metadata Through Metadata API Functions let the integration create event channels and the named credentials that receive them. The others let it see Setup, deliver events to the right roles, and manage its channels.',
  'subscribe-permissions.receives': 'to receive changes of {objects}',
  'subscribe-permissions.by-itself': 'Setup selects it automatically with the others',
  'change-data-capture.title': 'Change Data Capture has room for the objects',
  'change-data-capture.why':
    'Change Data Capture offers only some objects, and without an add-on an org can select five of them. {integration} selects the ones it needs.',
  'change-data-capture.none':
    '{integration} receives only platform events, which do not have to be selected.',
  'change-data-capture.not-offered': 'Change Data Capture does not offer {objects} in this org.',
  'change-data-capture.not-offered.remedy':
    'Send {party} the message. There is nothing to change in Salesforce.',
  'change-data-capture.unseen':
    'You cannot see whether Change Data Capture offers {objects}: your user does not see all objects.',
  'change-data-capture.unseen.remedy': 'Sign in as a user who has View All Data.',
  'change-data-capture.passed.selected': 'Every object that {integration} needs is already selected.',
  'change-data-capture.passed':
    '{count, plural, one {One more object has} other {# more objects have}} to be selected, and there is room for {left, number}. {integration} selects them.',
  'change-data-capture.full':
    '{count, plural, one {One more object has} other {# more objects have}} to be selected, but there is room for only {left, number} without an add-on.',
  'change-data-capture.full.remedy':
    'In Change Data Capture, remove objects that no integration uses from the selection, or ask your Salesforce account representative for the add-on.',
  'change-data-capture.add-on':
    '{used, number} objects are selected, so this org has the add-on. The API does not show how many objects it allows.',
  'change-data-capture.add-on.remedy': 'Check your contract, and confirm that there is room.',
  'change-data-capture.statement': 'The org can select the objects that {integration} needs.',
  'change-data-capture.seen': 'Selected objects',
  'change-data-capture.expected': 'room for {count}',
  'change-data-capture.actual': '{used} selected, room for {left} more without an add-on',
  'change-data-capture.objects': 'Objects that {integration} needs',
  'change-data-capture.selected': 'Selected',
  'change-data-capture.is.selected': 'yes',
  'change-data-capture.is.offered': 'not yet',
  'change-data-capture.is.not-offered': 'not offered',
  'change-data-capture.is.unseen': 'not visible to you',

  'event-access.title': 'The user receives the events',
  'event-access.why':
    'Salesforce delivers changes of an object only to users who can see all of its records, and a platform event only to users who can read it.',
  'event-access.none': 'These events need system permissions only.',
  'event-access.seen': 'Permissions to receive events',
  'event-access.event': 'Object or event',
  'event-access.needs': 'Permission',
  'event-access.granted': 'Status',
  'event-access.passed':
    '{count, plural, one {The permission is granted.} other {All permissions are granted.}}',
  'event-access.missing': 'The user does not receive the events of {followed}.',
  'event-access.unseen': 'You cannot see whether this org has {events}.',
  'event-access.undocumented':
    'Salesforce does not document which permission lets a user receive changes of {followed}. View All Data works, but shows the user everything.',
  'event-access.undocumented.remedy':
    'Connect {party}, change a record, and confirm here that {party} shows the change.',
  'event-access.statement': '{party} shows changes of {events} that were made in this org.',
  'event-access.remedy.set':
    'In {set, select, unknown {the permission set} other {<b>{set}</b>}}, grant the permission listed next to each event.',
  'event-access.remedy.a-set':
    'In a permission set of the user, grant the permission listed next to each event.',
  'event-access.remedy.profile-or-set':
    'On the user’s profile or in a permission set of the user, grant the permission listed next to each event.',
  'event-access.task': 'Let the user receive the events',
  'event-access.click.select':
    'Under <b>Object Permissions</b>, select <b>View All Records</b>; for an event that ends in <c>__e</c>, select <b>Read</b>.',
  'event-delivery.title': 'The org can deliver events today',
  'event-delivery.why':
    'Salesforce limits how many events an org delivers in 24 hours, to all programs together. At the limit, events wait or are lost.',
  'event-delivery.seen': 'Events that can still be delivered in these 24 hours',
  'event-delivery.expected': 'at least 10%',
  'event-delivery.actual': '{left, number} of {max, number}',
  'event-delivery.passed': '{left, number} of {max, number} events can still be delivered.',
  'event-delivery.low': 'Only {left, number} of {max, number} events can still be delivered.',
  'event-delivery.used-up': 'The org has delivered all {max, number} events that it can deliver in 24 hours.',
  'event-delivery.low.remedy':
    'Wait until the 24 hours are over, stop programs that receive events nobody uses, or ask your Salesforce account representative for the add-on.',
  'event-delivery.not-shown': 'This org does not show how many events it has delivered.',
  'event-delivery.not-shown.remedy':
    'In Company Information, compare the events of the last 24 hours with what your contract includes.',

  'quota-permissions.title': 'The permissions for the Apex helper are granted',
  'quota-permissions.check.why':
    'Author Apex lets the user install the helper. The other two let the user give access to it.',

  // optional fields and fields to pick
  'optional-fields.title': 'The user can use the optional fields',
  'optional-fields.why': '{integration} works without these fields, but does more with them.',
} as const;
