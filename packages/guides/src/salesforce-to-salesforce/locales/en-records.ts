export const records = {
  // page-layouts
  'page-layouts.name': 'Page layouts',
  'page-layouts.title': 'Page layouts show External Sharing',
  'page-layouts.open-title': 'Add External Sharing to page layouts',
  'page-layouts.why':
    'The External Sharing related list shows people which connections a record is shared with.',
  'page-layouts.task': 'Add External Sharing to the page layout',
  'objects.question': 'Objects whose records you share',
  'objects.choose': 'Choose the objects whose records you share',
  'objects.label': 'Label or API name of an object',
  'profiles.question': 'Profiles of the people who share them (if you choose none, we check every profile)',
  'profiles.choose': 'Choose the profiles of the people who share records',
  'profiles.label': 'Name of a profile',
  'page-layouts.click.open': 'If you see a list of page layouts, click the first one to change.',
  'page-layouts.click.lists': 'In the palette at the top, select <b>Related Lists</b>.',
  'page-layouts.click.drag': 'Drag <b>External Sharing</b> to the related lists at the bottom of the layout.',
  'page-layouts.click.save': 'Click <b>Save</b>.',
  'page-layouts.click.repeat': 'Repeat for each layout that does not show External Sharing.',
  'page-layouts.everybody':
    'You can show External Sharing to all users, not only to those with Manage Connections.',
  'page-layouts.open': 'Open the page layouts',
  'page-layouts.open-layout': 'Open the next page layout to change',
  'page-layouts.screen':
    'In the page layout editor: select Related Lists in the palette, drag External Sharing to the layout, then click Save.',
  'external-sharing.title': 'External Sharing is on every page layout in use',
  'external-sharing.why': 'A page layout is in use if a profile uses it.',
  'external-sharing.passed':
    '{count, plural, one {The page layout in use shows External Sharing.} =2 {Both page layouts in use show External Sharing.} other {All # page layouts in use show External Sharing.}}',
  'external-sharing.missing':
    '{count, plural, one {One page layout does not show External Sharing.} other {# page layouts do not show External Sharing.}}',
  'external-sharing.missing.remedy':
    'Open these page layouts, drag <b>External Sharing</b> to them, and click <b>Save</b>.',
  'external-sharing.seen': 'Page layouts',
  'external-sharing.column': 'External Sharing',
  'external-sharing.statement':
    'I opened every page layout that could not be read. Each one shows the External Sharing related list.',
  'external-sharing.part': '{layout} ({object}) shows External Sharing.',
  'external-sharing.part.object': 'Every page layout of {object} shows External Sharing.',
  'external-sharing.part.further':
    '{count, plural, one {One more page layout in use shows External Sharing.} other {# more page layouts in use show External Sharing.}}',
  'layouts.column.object': 'Object',
  'layouts.column.layout': 'Page layout',
  'layouts.column.profiles': 'Used by',
  'layouts.none':
    '{count, plural, one {No page layout of {objects} was found.} other {No page layouts of {objects} were found.}}',
  'layouts.further': 'We read {read, number} page layouts. {further, number} more are in use.',
  'layouts.unknown':
    '{count, plural, one {We could not identify one entry on a page layout.} other {We could not identify # entries on page layouts.}}',
  'layouts.look': 'Open the page layouts marked “Check yourself”, compare, and confirm what you see.',
  'on-layout.shown': 'Shown',
  'on-layout.missing': 'Missing',
  'on-layout.unknown': 'Check yourself',

  // list-views
  'list-views.name': 'List views',
  'list-views.title': 'People can find the records that partners share',
  'list-views.open-title': 'Create list views on External Sharing',
  'list-views.why':
    'A list view on External Sharing shows people the records that a partner shares, so that they can accept them.',
  'list-views.task': 'Create a list view for the users who accept records',
  'list-views.click.open':
    'In Salesforce Classic, open a connection and go to its <b>External Sharing</b> related list.',
  'list-views.click.new': 'Click <b>Create New View</b> and enter a name.',
  'list-views.click.share':
    'Under <b>Restrict Visibility</b>, select <b>Visible to certain groups of users</b>. Add the groups or roles of the users who accept records to <b>Shared To</b>.',
  'list-views.click.save': 'Click <b>Save</b>.',
  'list-views.note': 'Salesforce’s API does not show these list views, so you confirm them.',
  'list-views.screen':
    'On Create New View: enter a View Name, select Visible to certain groups of users, add the groups or roles to Shared To, then click Save.',
  'list-views.check': 'The right users have list views on External Sharing',
  'list-views.check.why': 'Without a list view, nobody sees and accepts the shared records.',
  'list-views.statement':
    'There are list views on the External Sharing related list, and the users who accept shared records can use them.',

  // columns
  'columns.name': 'Columns',
  'columns.title': 'Related lists show which connection each record belongs to',
  'columns.open-title': 'Add the connection columns to related lists',
  'columns.why':
    'Received Connection Name shows which partner a record came from. Sent Connection Name shows which partner it was sent to.',
  'columns.open-layout': 'Open the next page layout to change',
  'columns.task': 'Add both columns to each related list',
  'columns.click.open': 'If you see a list of page layouts, click the first one to change.',
  'columns.click.wrench': 'Click the wrench icon of a related list of shared records.',
  'columns.click.add':
    'Move <b>Received Connection Name</b> and <b>Sent Connection Name</b> to <b>Selected Fields</b>, and click <b>OK</b>.',
  'columns.click.save': 'Click <b>Save</b> at the top of the layout.',
  'columns.click.repeat': 'Repeat for each related list of shared records.',
  'columns.screen':
    'In Related List Properties: move Received Connection Name and Sent Connection Name to Selected Fields, then click OK.',
  'connection-columns.title': 'Related lists of shared records have both columns',
  'connection-columns.why': 'We check every related list with records of the shared objects.',
  'connection-columns.passed':
    '{count, plural, one {The related list has both columns.} =2 {Both related lists have both columns.} other {All # related lists have both columns.}}',
  'connection-columns.missing':
    '{count, plural, one {{column} is missing: related list {list}, {layout}.} other {# columns are missing. The first: {column} of the related list {list}, {layout}.}}',
  'connection-columns.missing.remedy':
    'Open these page layouts, click the wrench icon of the related list, and add the columns.',
  'connection-columns.no-lists': 'No page layout in use has a related list of the shared objects.',
  'connection-columns.seen': 'Related lists of shared records',
  'connection-columns.list': 'Related list',
  'connection-columns.statement':
    'I opened every related list that could not be read. Each one shows Received Connection Name and Sent Connection Name.',
  'connection-columns.part':
    '{layout} ({object}) shows both columns in each of these related lists that it has: {lists}.',
  'connection-columns.part.object':
    'On every page layout of {object}, the related lists of shared records have both columns.',
  'connection-columns.part.further':
    '{count, plural, one {On one more page layout in use, the related lists of shared records have both columns.} other {On # more page layouts in use, the related lists of shared records have both columns.}}',
} as const;
