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
    '{extras, select, subscribe {{integration} follows changes of {events} as they happen. To set that up, its user needs five permissions.} quota {{integration} installs a small Apex program in your org, so that it needs far fewer of your daily API requests.} other {{integration} follows changes of {events} as they happen, and installs a small Apex program in your org, so that it needs far fewer of your daily API requests.}}',
  'subscribe-permissions.title': 'The permissions for Change Data Capture are granted',
  'subscribe-permissions.check.why':
    'Customize Application and Modify Metadata Through Metadata API Functions let the integration create event channels and the named credentials that receive them. The others let it see Setup, deliver events to the right roles, and manage its channels.',
  'subscribe-permissions.by-itself': 'Setup selects it together with the others',
  'change-data-capture.title': 'Change Data Capture has room for the objects',
  'change-data-capture.why':
    'Without an add-on, an org can select five objects. {integration} selects the ones it follows.',
  'change-data-capture.passed.selected': 'Every object it follows is already selected.',
  'change-data-capture.passed':
    '{count, plural, one {One object still has} other {# objects still have}} to be selected, and there is room for {left}.',
  'change-data-capture.full':
    '{count, plural, one {One object still has} other {# objects still have}} to be selected, and there is room for only {left} without an add-on.',
  'change-data-capture.full.remedy':
    'In Change Data Capture, remove objects that nobody follows from the selection, or ask your Salesforce account representative for the add-on.',
  'change-data-capture.add-on':
    '{used} objects are selected, so this org has the add-on. The API does not show how many it allows.',
  'change-data-capture.add-on.remedy': 'Check your contract, and confirm that there is room.',
  'change-data-capture.statement': 'The org can select the objects that {integration} follows.',
  'change-data-capture.seen': 'Selected objects',
  'change-data-capture.expected': 'room for {count}',
  'change-data-capture.actual': '{used} selected, room for {left} more without an add-on',
  'change-data-capture.objects': 'Objects it follows',
  'change-data-capture.selected': 'Selected',
  'change-data-capture.already': 'yes',
  'change-data-capture.not-yet': 'not yet',

  'quota-permissions.title': 'The permissions for the Apex helper are granted',
  'quota-permissions.check.why':
    'Author Apex lets the user install it; the other two let the user give access to it.',

  // optional fields and fields to pick
  'optional-fields.title': 'The user can use the optional fields',
  'optional-fields.why': '{integration} works without these fields, but does more with them.',
} as const;
