import { quote } from '@orgready/guides/soql';
import type { OrgField } from '@orgready/shared/contract/entities';
import { z } from 'zod';
import type { Blueprint } from '../domain/blueprint.ts';
import { DomainError } from '../domain/domain-error.ts';
import type { Connection } from '../storage/connections.ts';
import { type AskOrgDeps, createAskOrg } from './ask-org.ts';

const most = 20;

const rowsShape = z.object({
  records: z.array(
    z.object({
      QualifiedApiName: z.string(),
      Label: z.string().nullable(),
      DataType: z.string().nullable(),
      IsComponent: z.boolean(),
      FieldDefinition: z.object({ DataType: z.string().nullable() }).nullable(),
    }),
  ),
});
type Row = z.infer<typeof rowsShape>['records'][number];

/** A part of an address has the type of the whole as its definition: its own says more. */
const typeOf = ({ IsComponent, DataType, FieldDefinition }: Row): string =>
  (IsComponent ? null : FieldDefinition?.DataType) ?? DataType ?? '';

/** The name of an object as the guide spells it; undefined where it asks for no field of such an object. */
const namedObject = ({ guide, params }: Blueprint, object: string): string | undefined =>
  guide
    .questions(params)
    .flatMap((question) => ('fieldOf' in question ? [question.fieldOf] : []))
    .find((name) => name.toLowerCase() === object.toLowerCase());

/**
 * Fields of an object whose label or API name has the text in it, by label, at most 20. `not-found` for an object
 * of which the guide asks for no field; `org-unreadable` when Salesforce does not answer or refuses.
 */
export const createFieldSearch = (deps: AskOrgDeps) => {
  const ask = createAskOrg(deps);
  return async (
    connection: Connection,
    blueprint: Blueprint,
    { object, text }: { readonly object: string; readonly text: string },
  ): Promise<OrgField[]> => {
    const named = namedObject(blueprint, object);
    if (named === undefined) throw new DomainError('not-found');
    // The catalog shows fields that the admin may not read themselves, and takes neither OR nor LIMIT (P 3.4, T6).
    const soql = `SELECT QualifiedApiName, Label, DataType, IsComponent, FieldDefinition.DataType FROM EntityParticle WHERE EntityDefinition.QualifiedApiName = ${quote(named)}`;
    const { records } = await ask(connection, { via: 'tooling', soql }, rowsShape);
    const wanted = text.toLowerCase();
    return records
      .map((row) => ({
        name: row.QualifiedApiName,
        label: row.Label ?? row.QualifiedApiName,
        type: typeOf(row),
      }))
      .filter(({ name, label }) => [name, label].some((one) => one.toLowerCase().includes(wanted)))
      .toSorted((a, b) => a.label.localeCompare(b.label) || a.name.localeCompare(b.name))
      .slice(0, most);
  };
};
export type FieldSearch = ReturnType<typeof createFieldSearch>;
