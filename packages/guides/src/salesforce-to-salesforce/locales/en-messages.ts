export const messages = {
  // settings
  'settings.name': 'Email settings',
  'settings.title': 'Partners get the right emails from the right address',
  'settings.open-title': 'Set up the emails that partners get',
  'settings.why':
    'Salesforce sends these emails automatically. Partners see your address as the sender, and their replies go there.',
  'settings.clicks': 'Set up the emails',
  'settings.click.classic':
    'In Salesforce Classic, enter <b>Salesforce to Salesforce Settings</b> in the Quick Find box in Setup, then select <b>Salesforce to Salesforce Settings</b>.',
  'settings.click.edit': 'Click <b>Edit</b>.',
  'settings.click.address':
    'Enter a <b>From Email Address</b> that someone reads, such as partner@acme.com: replies go there.',
  'settings.click.name': 'Enter a <b>From Email Name</b>, such as Acme Channel Manager.',
  'settings.click.templates':
    'Select the five templates: <b>Invitation Template</b> for invitations, <b>Deactivation Template</b> for when you deactivate a connection, <b>Accept Invitation Template</b> and <b>Reject Invitation Template</b> for your answers to invitations, and <b>Update Connection Profile Template</b> for changes to the profile of an active connection.',
  'settings.click.save': 'Click <b>Save</b>.',
  'settings.open.hint':
    'This is a Classic page. If it does not open, switch to Salesforce Classic and use Quick Find.',
  'settings.screen.title': 'Salesforce to Salesforce',
  'settings.screen':
    'On Salesforce to Salesforce Settings: From Email Address, From Email Name, and five templates; then Save.',
  'settings.type': 'No API shows these settings. Enter what you selected: we then check that it exists.',
  'settings.check': 'The settings are saved',
  'settings.check.why': 'Salesforce’s API does not show this page.',
  'settings.statement':
    'On Salesforce to Salesforce Settings, the From Email Address, the From Email Name, and all five templates are set as we want them.',
  'from-address.question': 'From Email Address',
  'from-address.hint': 'As shown on Salesforce to Salesforce Settings',
  'invitation-template.question': 'Invitation Template',
  'deactivation-template.question': 'Deactivation Template',
  'accept-template.question': 'Accept Invitation Template',
  'reject-template.question': 'Reject Invitation Template',
  'update-template.question': 'Update Connection Profile Template',
  'templates.title': 'The five templates exist and can be used',
  'templates.why': 'Salesforce sends nothing for a template that is not available for use.',
  'templates.passed': 'All five templates exist and are available for use.',
  'templates.wrong':
    '{count, plural, one {One template is not available for use.} other {# templates are not available for use.}}',
  'templates.wrong.remedy': 'Open Email Templates in Setup and select <b>Available For Use</b>.',
  'templates.not-found':
    '{count, plural, one {One template was not found.} other {# templates were not found.}} It may be in a folder that you cannot see.',
  'templates.not-found.remedy':
    'Compare the names with Email Templates in Setup, then enter them again or confirm what you see.',
  'templates.unnamed':
    '{count, plural, one {One template name is missing.} other {# template names are missing.}}',
  'templates.unnamed.remedy': 'Enter the names above, or open the page and confirm what you see.',
  'templates.seen': 'Templates',
  'templates.column.setting': 'Setting',
  'templates.column.name': 'Template',
  'templates.column.state': 'In this org',
  'templates.state.unnamed': 'Not entered',
  'templates.state.missing': 'Does not exist, or you cannot see it',
  'templates.state.usable': 'Available for use',
  'templates.state.unusable': 'Not available for use',
  'templates.statement':
    'The five templates on Salesforce to Salesforce Settings exist and are available for use.',
  'from-address.title': 'Someone receives the replies',
  'from-address.why': 'Partners reply to the From Email Address.',
  'from-address.passed': '{address} belongs to a user or to the org.',
  'from-address.unnamed': 'You have not entered the From Email Address yet.',
  'from-address.unnamed.remedy': 'Enter it above, or open the page and confirm what you see.',
  'from-address.malformed': 'This is not an email address.',
  'from-address.malformed.remedy': 'Compare it with the page, and enter it again.',
  'from-address.not-verified': 'The address is an organization-wide address that nobody has verified.',
  'from-address.not-verified.remedy': 'Verify it in Organization-Wide Addresses in Setup.',
  'from-address.unknown':
    'No active user and no organization-wide address that you can see has this address.',
  'from-address.unknown.remedy': 'Make sure that someone reads the emails that arrive there, and confirm it.',
  'from-address.given': 'From Email Address',
  'from-address.seen': 'Owner of the address',
  'from-address.column.kind': 'Kind',
  'from-address.column.name': 'Name',
  'from-address.column.state': 'Details',
  'from-address.org-wide': 'Organization-wide address',
  'from-address.user': 'User',
  'from-address.verified': 'Verified',
  'from-address.unverified': 'Not verified',
  'from-address.statement': 'Someone reads the emails that arrive at the From Email Address.',

  // connections
  'connections.name': 'Connections',
  'connections.open-title': 'See the connections of this org',
  'connections.step': 'You know the connections of this org',
  'connections.why': 'These are the orgs that you share records with.',
  'connections.text':
    'Invite a partner on the Connections tab in Salesforce Classic, or accept an invitation there.',
  'connections.title': 'Connections to other orgs',
  'connections.check.why': 'A connection works after both sides have accepted it.',
  'connections.passed':
    '{accepted, number} of {count, plural, one {one connection} other {# connections}} accepted.',
  'connections.none': 'There is no connection yet.',
  'connections.none.remedy': 'Invite a partner on the <b>Connections</b> tab when you are ready.',
  'connections.waiting': 'No connection has been accepted.',
  'connections.waiting.remedy':
    'Look at the <b>Connections</b> tab: an invitation may be waiting for an answer.',
  'connections.seen': 'Connections',
  'connections.column.name': 'Connection',
  'connections.column.status': 'Status',
  'connections.statement': 'I reviewed the Connections tab and know the connections of this org.',
} as const;
