/** What to do on each Setup page: titles, clicks, links and the text equivalents of drawings. */
export const tasks = {
  // in several tasks
  'click.save': 'Click <b>Save</b>.',
  'click.save-next': 'Click <b>Save</b>, and repeat for the next object.',
  'click.save-next-field': 'Click <b>Save</b>, and repeat for the next field.',

  // questions
  'environment.choose': 'Choose the kind of org',
  'runs-as.choose': 'Choose which user {party} uses',
  'subject-user.choose': 'Choose the user',
  'connected-app-choice.choose': 'Choose the app of {party}',

  // install-package
  'install.task': 'Install {package}',
  'install.open': 'Open the installation page',
  'install.click.sign-in': 'Sign in to your org if Salesforce asks you to.',
  'install.click.all-users': 'Select <b>Install for All Users</b>.',
  'install.click.acknowledge':
    'Select the checkbox that acknowledges installing a non-Salesforce application.',
  'install.click.install': 'Click <b>Install</b> and wait for <b>Installation Complete!</b>',
  'install.click.done': 'Click <b>Done</b>: <b>Installed Packages</b> now lists {package}.',
  'install.then-sign-in': 'Installed? Sign in so we can check',
  'install.drawing':
    'The page Install {package}: Install for All Users is chosen, the acknowledgment is checked, and Install is the button to click.',
  'install.drawing.progress': 'The page during the installation: wait.',
  'install.drawing.complete': 'The page Installation Complete! with the button Done.',
  'install.drawing.packages': 'The list Installed Packages with {package}.',
  'upgrade.task': 'Upgrade {package}',
  'upgrade.click.upgrade': 'Click <b>Upgrade</b> and wait for <b>Installation Complete!</b>',
  'upgrade.drawing':
    'The page Upgrade {package}: Install for All Users is chosen, the acknowledgment is checked, and Upgrade is the button to click.',

  // apps
  'oauth-usage.open': 'Open Connected Apps OAuth Usage',
  'oauth-usage.click.find': 'Find <b>{app}</b>; it may be at the end of the list.',
  'install-app.title': 'Install {app} in this org',
  'install-app.click.install': 'Click <b>Install</b> in its row.',
  'install-app.click.confirm': 'Click <b>Install</b> again to confirm.',
  'install-app.drawing': 'The page Connected Apps OAuth Usage: the row of {app} and its button Install.',
  'unblock-app.title': 'Unblock {app}',
  'unblock-app.click.unblock': 'If its row has the button <b>Unblock</b>, click it.',
  'unblock-app.drawing': 'The page Connected Apps OAuth Usage: the row of {app} and its button Unblock.',
  'look-at-api-access.title': 'Check API Access Control',
  'look-at-api-access.open': 'Open API Access Control',
  'look-at-api-access.click.look':
    'See whether <b>For admin-approved users, limit API access to only allowlisted connected apps</b> is selected.',
  'look-at-api-access.click.nothing':
    'If the page does not have this checkbox, the API is not limited. Do not change anything here.',
  'look-at-api-access.drawing':
    'The page API Access Control with its one checkbox, which limits the API to allowlisted apps.',
  'connected-app.open': 'Open Manage Connected Apps',
  'change-policies.title': 'Change the policies of {app}',
  'token-policy.click.edit': 'Click <b>Edit Policies</b> and scroll to <b>OAuth Policies</b>.',
  'token-policy.click.ip': 'Set <b>IP Relaxation</b> to <b>{ipRelaxation}</b>.',
  'token-policy.click.refresh':
    'Set <b>Refresh Token Policy</b> to {names, select, unknown {{keeps, select, idle {<b>Expire refresh token if not used for specific time</b> with <b>30</b> <b>Day(s)</b>} other {<b>Refresh token is valid until revoked</b> or, if Setup does not offer that, to <b>Expire refresh token if not used for specific time</b> with <b>30</b> <b>Day(s)</b>}}} none {<b>Refresh token is valid until revoked</b> or, if Setup does not offer that, to <b>Expire refresh token if not used for specific time</b> with <b>30</b> <b>Day(s)</b>} other {<b>Expire refresh token if not used for specific time</b> with <b>{names}</b> <b>Day(s)</b>}}.',
  'token-policy.drawing':
    'OAuth Policies of {app}: IP Relaxation and Refresh Token Policy, each with the value to choose.',
  'approve-user.title': 'Approve {user, select, unknown {the user} other {{user}}} for {app}',
  'approve-user.click.list':
    'Under <b>Profiles</b>, click <b>Manage Profiles</b>. For a permission set, click <b>Manage Permission Sets</b> instead.',
  'approve-user.click.select':
    'Select {profile, select, unknown {the user’s profile} other {<b>{profile}</b>}}, or a permission set of the user.',
  'approve-user.drawing.app': 'The page of {app} with the button Manage Profiles.',
  'approve-user.drawing.profiles':
    'The page Application Profile Assignment of {app}: {profile, select, unknown {the user’s profile} other {{profile}}} is the one to select.',
  'policies.open': 'Open External Client App Manager',
  'policies.open-app': 'Open {app} in Setup',
  'policies.click.edit': 'Open the <b>Policies</b> tab of <b>{app}</b> and click <b>Edit</b>.',
  'policies.click.users':
    'Under <b>OAuth Policies</b>, set <b>Permitted Users</b> to <b>{permittedUsers}</b>.',
  'policies.click.refresh':
    'Under <b>App Authorization</b>, set <b>Refresh Token Policy</b> to {names, select, unknown {{keeps, select, idle {<b>Expire refresh token if not used for specific time</b> with <b>30</b> <b>Day(s)</b>} other {<b>Refresh token is valid until revoked</b> or, if Setup does not offer that, to <b>Expire refresh token if not used for specific time</b> with <b>30</b> <b>Day(s)</b>}}} none {<b>Refresh token is valid until revoked</b> or, if Setup does not offer that, to <b>Expire refresh token if not used for specific time</b> with <b>30</b> <b>Day(s)</b>} other {<b>Expire refresh token if not used for specific time</b> with <b>{names}</b> <b>Day(s)</b>}}.',
  'policies.click.ip': 'Set <b>IP Relaxation</b> to <b>{ipRelaxation}</b>.',
  'change-policies.drawing':
    'The Policies tab of {app}: Permitted Users, Refresh Token Policy, and IP Relaxation, each with the value to choose.',
  'enable-app.title': 'Enable {app}',
  'enable-app.click.enable': 'Under <b>App Policies</b>, select <b>Enable External Client App</b>.',
  'enable-app.drawing': 'The Policies tab of {app}: Enable External Client App is the checkbox to select.',

  // users
  'users.open': 'Open Users',
  'user.open': 'Open {user, select, unknown {the user} other {{user}}} in Setup',
  'activate-user.title': 'Activate {user, select, unknown {the user} other {{user}}}',
  'activate-user.click.edit': 'Click <b>Edit</b>.',
  'activate-user.click.active': 'Select <b>Active</b>.',
  'activate-user.drawing': 'The page User Edit: Active is the checkbox to select.',
  'unfreeze-user.title': 'Unfreeze {user, select, unknown {the user} other {{user}}}',
  'unfreeze-user.click': 'Click <b>Unfreeze</b>.',
  'unfreeze-user.drawing': 'The page of the user with the button Unfreeze.',
  'unlock-user.title': 'Unlock {user, select, unknown {the user} other {{user}}}',
  'unlock-user.click': 'Click <b>Unlock</b>.',
  'unlock-user.drawing': 'The page of the user with the button Unlock.',
  'create-user.title': 'Create a Salesforce Integration user',
  'create-user.open': 'Open New User',
  'create-user.click.names':
    'Enter a <b>Last Name</b>, <b>Alias</b>, <b>Email</b>, <b>Username</b>, and <b>Nickname</b>. Use an email address whose inbox you can open.',
  'create-user.click.license': 'For <b>User License</b>, choose <b>Salesforce Integration</b>.',
  'create-user.click.profile': 'For <b>Profile</b>, choose <b>Minimum Access - API Only Integrations</b>.',
  'create-user.click.password':
    'Keep <b>Active</b> and <b>Generate new password and notify user immediately</b> selected.',
  'create-user.click.save': 'Click <b>Save</b>, come back, and choose the user on this page.',
  'create-user.drawing':
    'The page New User: the fields to fill in, the User License Salesforce Integration, and the Profile Minimum Access - API Only Integrations.',

  // permission sets
  'permission-sets.open': 'Open Permission Sets',
  'permission-set.open.systemPermissions':
    'Open System Permissions of {set, select, unknown {the permission set} other {{set}}}',
  'permission-set.open.objectSettings':
    'Open Object Settings of {set, select, unknown {the permission set} other {{set}}}',
  'permission-set.open.assignments':
    'Open the assignments of {set, select, unknown {the permission set} other {{set}}}',
  'create-set.title': 'Create a permission set for integration users',
  'create-set.open': 'Open New Permission Set',
  'create-set.click.label':
    'Enter a <b>Label</b> that describes the access, for example “{objects} access”. Salesforce fills in <b>API Name</b>.',
  'create-set.click.session': 'Do not select <b>Session Activation Required</b>.',
  'create-set.click.license': 'For <b>License</b>, choose <b>Salesforce API Integration</b>.',
  'create-set.drawing':
    'The page New Permission Set: Label and API Name to fill in, and the License Salesforce API Integration.',
  'assign-set.title':
    'Assign the permission set to {user, select, unknown {the integration user} other {{user}}}',
  'assign-set.click.add':
    'On the permission set, click <b>Manage Assignments</b>, then <b>Add Assignment</b>.',
  'assign-set.click.user':
    'Select {user, select, unknown {the integration user} other {<b>{user}</b>}} and click <b>Next</b>.',
  'assign-set.click.never': 'Choose <b>No expiration date</b>.',
  'assign-set.click.assign': 'Click <b>Assign</b>.',
  'assign-set.drawing.list': 'The page Current Assignments with the button Add Assignment.',
  'assign-set.drawing.user':
    'The page Select Users to Assign: search for {user, select, unknown {the integration user} other {{user}}}, select the user, then click Next.',
  'assign-set.drawing.expiration':
    'The page Select an Expiration Option For Assigned Users: No expiration date is the option to choose, then Assign.',
  'extend-assignment.title': 'Remove the expiration date of the assignment',
  'extend-assignment.click.edit':
    'On the permission set, click <b>Manage Assignments</b>, select {user, select, unknown {the integration user} other {<b>{user}</b>}}, and click <b>Edit Assignment</b>.',
  'extend-assignment.drawing':
    'The page Current Assignments: select {user, select, unknown {the integration user} other {{user}}}, then click Edit Assignment.',
  'assign-license.title':
    'Assign the license Salesforce API Integration to {user, select, unknown {the user} other {{user}}}',
  'assign-license.click.edit':
    'Under <b>Permission Set License Assignments</b>, click <b>Edit Assignments</b>.',
  'assign-license.click.select': 'Select <b>Salesforce API Integration</b>.',
  'assign-license.drawing':
    'The page Permission Set License Assignments: Salesforce API Integration is the checkbox to select.',
  'grant-permissions.title':
    'Grant the missing permissions in {set, select, unknown {the permission set} other {{set}}}',
  'grant-permissions.title.person':
    'Grant the missing permissions in a permission set of {user, select, unknown {the user} other {{user}}}',
  'grant-permissions.click.set':
    'Open a permission set that {user, select, unknown {the user} other {<b>{user}</b>}} has, or create and assign one.',
  'grant-permissions.click.section':
    'Open <b>System Permissions</b> of the permission set and click <b>Edit</b>.',
  'grant-permissions.click.select':
    'Select {names, select, unknown {the permissions marked in the drawing} other {<b>{names}</b>}}.',
  'grant-permissions.drawing':
    'System Permissions of the permission set: the missing permissions are the checkboxes to select.',
  'system-permissions.task.profile':
    'Grant the missing permissions on {profile, select, unknown {the user’s profile} other {the profile {profile}}}',
  'system-permissions.task.set': 'Grant the missing permissions with a permission set',
  'system-permissions.click.edit':
    'Click <b>Edit</b>. If the page has <b>System Permissions</b>, open it first.',
  'system-permissions.click.set': 'Click <b>New</b>, enter a <b>Label</b>, and click <b>Save</b>.',
  'system-permissions.click.select':
    'Select {names, select, unknown {the permissions marked in the drawing} other {<b>{names}</b>}}.',
  'system-permissions.click.assign':
    'Click <b>Manage Assignments</b>, then <b>Add Assignment</b>, and assign the permission set to {user, select, unknown {the user} other {<b>{user}</b>}}.',
  'system-permissions.open-profiles': 'Open Profiles',
  'system-permissions.open-profile':
    'Open {profile, select, unknown {the user’s profile} other {the profile {profile}}}',
  'system-permissions.drawing': 'System Permissions: the missing permissions are the checkboxes to select.',
  'system-permissions.drawing.assign': 'The page Current Assignments with the button Add Assignment.',
  'subscribe-permissions.click.save':
    'Click <b>Save</b>. Setup selects some of these permissions automatically with others.',

  // objects and fields
  'object-manager.open': 'Open Object Manager',
  'object-access.open': 'Open Object Access of the first object',
  'object-access.task.profile':
    'Grant the missing object permissions on {profile, select, unknown {the user’s profile} other {the profile {profile}}}',
  'object-access.task.set': 'Grant the missing object permissions in a permission set',
  'object-access.click.object': 'In <b>Object Manager</b>, open the object, then <b>Object Access</b>.',
  'object-access.click.edit': 'On the <b>Profiles</b> tab, click <b>Edit</b>.',
  'object-access.click.select':
    'In the row of {profile, select, unknown {the user’s profile} other {<b>{profile}</b>}}, select the permissions marked in the drawing.',
  'object-access.drawing':
    'Object Access on the Profiles tab: for each object, the missing permissions are the checkboxes to select.',
  'object-access.drawing.one': 'Object Access on the Profiles tab: the one permission to select.',
  'object-settings.click.object':
    'Open <b>Object Settings</b> of {set, select, unknown {the permission set} other {<b>{set}</b>}}, click the object, then <b>Edit</b>.',
  'object-settings.click.objects':
    'Under <b>Object Permissions</b>, select the permissions marked in the drawing.',
  'object-settings.click.all':
    'Under <b>Object Permissions</b> and <b>Field Permissions</b>, select what the drawing marks.',
  'object-settings.click.fields': 'Under <b>Field Permissions</b>, select what the drawing marks.',
  'object-settings.drawing':
    'Object Settings of the permission set: for each object, the missing permissions are the checkboxes to select.',
  'object-settings.drawing.one': 'Object Settings of the permission set: the one permission to select.',
  'object-permissions.task':
    'Grant the missing permissions in {set, select, unknown {the permission set} other {{set}}}',
  'all-records.task': 'Let {party} see all records',
  'all-records.click.profile':
    'In the row of {profile, select, unknown {the user’s profile} other {<b>{profile}</b>}}, select <b>View All Records</b>.',
  'all-records.click.set': 'Under <b>Object Permissions</b>, select <b>View All Records</b>.',
  'all-fields.task': 'Let {party} see fields that are added later',
  'all-fields.click.profile':
    'In the row of {profile, select, unknown {the user’s profile} other {<b>{profile}</b>}}, select <b>View All Fields</b>.',
  'all-fields.click.set': 'Under <b>Object Permissions</b>, select <b>View All Fields</b>.',
  'field-access.task':
    'Give {profile, select, unknown {the user’s profile} other {the profile {profile}}} access to the missing fields',
  'field-access.task.optional': 'Give access to the optional fields',
  'field-access.open': 'Open the first missing field',
  'field-access.click.field':
    'Open the field under <b>Fields & Relationships</b> of its object, and click <b>Set Field-Level Security</b>.',
  'field-access.click.visible':
    'Select <b>Visible</b> for {profile, select, unknown {the user’s profile} other {<b>{profile}</b>}}. If {party} edits the field, clear <b>Read-Only</b>.',
  'field-access.drawing':
    'Set Field-Level Security of each field: select Visible, and clear Read-Only if {party} edits the field.',
  'make-room.title': 'Make room in Change Data Capture',
  'make-room.open': 'Open Change Data Capture',
  'make-room.click.remove':
    'In <b>Selected Entities</b>, remove an entity whose changes no integration uses.',
  'make-room.click.keep': 'Repeat until there is room for {events}. {integration} selects them itself.',
  'compare-selection.title': 'Compare the selected entities with your contract',
  'compare-selection.click.count': 'Count the <b>Selected Entities</b>.',
  'compare-selection.click.compare':
    'Compare the number with the one that your contract with Salesforce allows.',
  'make-room.drawing':
    'The page Change Data Capture with its lists Available Entities and Selected Entities.',

  // connect-integration
  'connect-integration.task': 'Connect {party} to this org',
  'connect-integration.open': 'Open {party}',
  'connect-integration.click.private':
    'Use a private window, unless {user, select, unknown {the user you chose} other {<b>{user}</b>}} is signed in to Salesforce in this browser.',
  'connect-integration.click.sign-in':
    'In {party}, start the connection to Salesforce and sign in as {user, select, unknown {the user you chose} other {<b>{user}</b>}}.',
  'connect-integration.click.password':
    'If {user, select, unknown {the user you chose} other {<b>{user}</b>}} has no password yet, open the welcome email that Salesforce sent to the user’s email address, and set the password.',
  'connect-integration.click.window':
    'Open {party} in a private window. In this window, Salesforce may use your session and connect your user instead.',
  'connect-integration.click.username':
    'Start the connection to Salesforce and sign in as {names, select, unknown {the user you chose} other {<c>{names}</c>}}.',
  'connect-integration.click.allow': 'Click <b>Allow</b> when Salesforce asks.',
} as const;
