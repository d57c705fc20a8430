/** Why fields cannot be used although no permission is missing, and what to write to the vendor about it. */
export const fields = {
  'field-rights.unknown': 'This org does not have {fields}.',
  'field-rights.unknown.remedy':
    'Ask {party} whether the integration needs {count, plural, one {it} other {them}} here.',
  'field-rights.package':
    'This org does not have {fields}. A package in this org has {instead}, which {party} probably means.',
  'field-rights.package.remedy': 'Ask {party} to use {instead}. There is nothing to change in Salesforce.',
  'field-rights.parent':
    'This org does not have {fields}. The parent object has {instead}, which {party} probably means.',
  'field-rights.parent.remedy':
    'Ask {party} to read {instead} instead. There is nothing to change in Salesforce.',
  'field-rights.person-accounts': 'Person accounts are off in this org, so it does not have {fields}.',
  'field-rights.person-accounts.remedy':
    'Ask {party} whether {integration} works without {count, plural, one {this field} other {these fields}}. Do not turn person accounts on for it: they can never be turned off again.',
  'field-rights.currencies': 'This org uses one currency, so it does not have {fields}.',
  'field-rights.currencies.remedy':
    'Ask {party} to leave {count, plural, one {this field} other {these fields}} out for your org. Do not turn multiple currencies on for it: they can never be turned off again.',
  'field-rights.state-country':
    'State and country picklists are off in this org, so it does not have {fields}.',
  'field-rights.state-country.remedy':
    'Ask {party} to use the state and country fields without Code. Do not turn the picklists on for it: you would have to convert all addresses first.',
  'field-rights.record-types':
    '{count, plural, one {This object has} other {These objects have}} no record types, so this org does not have {fields}.',
  'field-rights.record-types.remedy':
    'Ask {party} to leave {count, plural, one {this field} other {these fields}} out for your org.',
  'field-rights.compound':
    '{fields} can be edited only through {instead, select, none {their parts} other {{instead}}}.',
  'field-rights.compound.remedy':
    'Ask {party} to edit {instead, select, none {the parts} other {{instead}}} instead. There is nothing to change in Salesforce.',
  'field-rights.formula':
    'Nobody can edit {fields}: {count, plural, one {it is calculated by a formula} other {they are calculated by formulas}}.',
  'field-rights.formula.remedy':
    'Ask {party} to only read {count, plural, one {it} other {them}}. There is nothing to change in Salesforce.',
  'field-rights.auto-number':
    'Nobody can edit {fields}: Salesforce assigns {count, plural, one {its number} other {their numbers}}.',
  'field-rights.auto-number.remedy':
    'Ask {party} to only read {count, plural, one {it} other {them}}. There is nothing to change in Salesforce.',
  'field-rights.system':
    'Nobody can edit {fields}: Salesforce fills {count, plural, one {it} other {them}} in.',
  'field-rights.system.remedy':
    'Ask {party} to only read {count, plural, one {it} other {them}}. There is nothing to change in Salesforce.',
  'field-rights.vendor':
    '{count, number} of {total, number} fields cannot be used the way {party} lists them. The reason is next to each field.',
  'field-rights.vendor.remedy': 'Send {party} the message. There is nothing to change in Salesforce.',
  'field-rights.disputed': 'Salesforce names two fields whose permissions could apply to {fields}.',
  'field-rights.disputed.remedy':
    'In Setup, open the field-level security of both fields named in the list, and compare.',

  'matrix.cause.unknown': 'not in this org',
  'matrix.cause.package': 'this org has {names} instead',
  'matrix.cause.parent': 'this org has {names} instead',
  'matrix.cause.person-accounts': 'not in this org: person accounts are off',
  'matrix.cause.currencies': 'not in this org: it uses one currency',
  'matrix.cause.state-country': 'not in this org: state and country picklists are off',
  'matrix.cause.record-types': 'not in this org: the object has no record types',
  'matrix.cause.compound':
    '{names, select, none {edited through its parts} other {edited through its parts: {names}}}',
  'matrix.cause.formula': 'nobody can edit it: it is a formula',
  'matrix.cause.auto-number': 'nobody can edit it: it is an auto-number',
  'matrix.cause.system': 'nobody can edit it: it is a system field',
  'matrix.create-only': 'can be filled in only when a record is created',
  'matrix.disputed': 'not certain: follows {one} or {other}',

  'ask.fields': 'Ask {party}',
  'ask.fields.subject': 'Fields in the Salesforce org {org}',
  'ask.fields.message':
    'Hello,\n\nWe are setting up “{blueprint}” in our Salesforce org {org} ({orgId}). Some fields cannot be used the way {integration} lists them:\n{absent, select, none {} other {\nNot in this org: {absent}}}{inPackage, select, none {} other {\nIn this org under another name, from a package: {inPackage}}}{onParent, select, none {} other {\nIn this org on the parent object: {onParent}}}{persons, select, none {} other {\nNot in this org, because person accounts are off: {persons}}}{currencies, select, none {} other {\nNot in this org, because it uses one currency: {currencies}}}{states, select, none {} other {\nNot in this org, because state and country picklists are off: {states}}}{types, select, none {} other {\nNot in this org, because the object has no record types: {types}}}{compounds, select, none {} other {\nEditable only through their parts: {compounds}}}{formulas, select, none {} other {\nRead-only, because calculated by a formula: {formulas}}}{numbers, select, none {} other {\nRead-only, because an auto-number: {numbers}}}{system, select, none {} other {\nRead-only, because filled in by Salesforce: {system}}}\n\nCan {integration} work without these fields, or use them differently?\n\nThank you',
} as const;
