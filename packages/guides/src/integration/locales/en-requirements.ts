/** What only some integrations ask for: subscribe actions, quota optimisation, optional fields, fields to pick. */
export const requirements = {
  // subscribe-permissions
  'subscribe-permissions.name': 'Changes as they happen',
  'subscribe-permissions.step-title': 'The user may set up Change Data Capture',
  'subscribe-permissions.open-title': 'Let the user set up Change Data Capture',
  'subscribe-permissions.step-why':
    '{integration} follows changes of {events} as they happen. To set that up, its user needs five permissions.',
  'subscribe-permissions.title': 'All five permissions are granted',
  'subscribe-permissions.check.why':
    'The first two let the integration make event channels and the named credentials they are sent to; the others let it see Setup, deliver events to the right roles, and manage its own channels.',
  'subscribe-permissions.by-itself': 'Setup ticks it along with the others',
  'subscribe-permissions.on-set': 'Grant them in a permission set or on a custom profile',
  'subscribe-permissions.click.open':
    'Open <b>System Permissions</b> of a permission set the user has, or of the user’s custom profile, and click <b>Edit</b>.',
  'subscribe-permissions.click.tick':
    'Tick <b>Modify Metadata Through Metadata API Functions</b> and <b>Customize Application</b>.',
  'subscribe-permissions.click.save':
    'Salesforce ticks View Setup and Configuration, View Roles and Role Hierarchy and Manage Custom Permissions by itself. Click <b>Save</b>.',
  'subscribe-permissions.cdc': 'Open Change Data Capture',
  'subscribe-permissions.cdc.hint':
    'The list of objects whose changes are sent. {integration} selects its own.',
  'change-data-capture.title': 'Change Data Capture has room for the objects',
  'change-data-capture.why':
    'Without an add-on, an org can select five objects. {integration} selects the ones it follows.',
  'change-data-capture.passed.selected': 'Every object it follows is selected already.',
  'change-data-capture.passed':
    '{count, plural, one {One object has} other {# objects have}} to be selected, and {left} can be.',
  'change-data-capture.full':
    '{count, plural, one {One object has} other {# objects have}} to be selected, and only {left} can be without an add-on.',
  'change-data-capture.full.remedy':
    'Take objects that nobody follows out of the selection in Change Data Capture, or ask your Salesforce account representative for the add-on.',
  'change-data-capture.add-on':
    '{used} objects are selected, so this org has the add-on. How many it allows is not shown to the API.',
  'change-data-capture.add-on.remedy': 'Compare with your contract, and confirm that there is room.',
  'change-data-capture.statement': 'The org can select the objects that {integration} follows.',
  'change-data-capture.seen': 'Selected objects',
  'change-data-capture.expected': 'room for {count}',
  'change-data-capture.actual': '{used} selected, {left} left without an add-on',
  'change-data-capture.objects': 'Objects it follows',
  'change-data-capture.selected': 'Selected',
  'change-data-capture.already': 'yes',
  'change-data-capture.not-yet': 'not yet',

  // quota-permissions
  'quota-permissions.name': 'Fewer API requests',
  'quota-permissions.step-title': 'The user may install what saves API requests',
  'quota-permissions.open-title': 'Let the user install what saves API requests',
  'quota-permissions.step-why':
    '{integration} installs a small Apex program of its own in your org, so that it needs far fewer of your daily API requests.',
  'quota-permissions.title': 'All three permissions are granted',
  'quota-permissions.check.why':
    'Author Apex to install it; the other two to give its own user access to it.',
  'quota-permissions.click.tick':
    'Tick <b>Author Apex</b>, <b>Manage Profiles and Permission Sets</b> and <b>Assign Permission Sets</b>, and click <b>Save</b>.',

  // optional fields and fields to pick
  'optional-fields.title': 'Fields that are nice to have',
  'optional-fields.why': '{integration} works without them, and does more with them.',
} as const;
