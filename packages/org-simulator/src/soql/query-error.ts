import { SalesforceError } from '../salesforce-error.ts';
import { exactly } from './pattern.ts';

/**
 * The excerpt that Salesforce prints above its message: up to 32 characters before the token, a caret under it,
 * and its place (recorded with INVALID_TYPE).
 */
const excerpt = (soql: string, token: string): string => {
  const index = Math.max(0, soql.search(new RegExp(`(?<![\\w.])${exactly(token)}(?!\\w)`, 'i')));
  const start = Math.max(0, index - 32);
  const line = soql.slice(start, index + Math.max(30, token.length)).replaceAll('\n', ' ');
  return `\n${line}\n${' '.repeat(index - start)}^\nERROR at Row:1:Column:${index + 1}\n`;
};

export const malformed = (message: string): SalesforceError =>
  new SalesforceError(400, 'MALFORMED_QUERY', message);

export const invalidType = (soql: string, name: string): SalesforceError =>
  new SalesforceError(
    400,
    'INVALID_TYPE',
    `${excerpt(soql, name)}sObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name. Please reference your WSDL or the describe call for the appropriate names.`,
  );

export const noSuchColumn = (
  soql: string,
  written: string,
  column: string,
  entity: string,
): SalesforceError =>
  new SalesforceError(
    400,
    'INVALID_FIELD',
    `${excerpt(soql, written)}No such column '${column}' on entity '${entity}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names.`,
  );

export const noSuchRelation = (soql: string, written: string, relation: string): SalesforceError =>
  new SalesforceError(
    400,
    'INVALID_FIELD',
    `${excerpt(soql, written)}Didn't understand relationship '${relation}' in field path. If you are attempting to use a custom relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or the describe call for the appropriate names.`,
  );

export const invalidField = (soql: string, written: string, message: string): SalesforceError =>
  new SalesforceError(400, 'INVALID_FIELD', `${excerpt(soql, written)}${message}`);

export const invalidOperator = (soql: string, written: string, message: string): SalesforceError =>
  new SalesforceError(400, 'INVALID_QUERY_FILTER_OPERATOR', `${excerpt(soql, written)}${message}`);
