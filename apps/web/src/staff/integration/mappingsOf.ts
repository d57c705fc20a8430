import type { IntegrationParams } from '@orgready/guides/integration/params';

type Mapping = NonNullable<IntegrationParams['mappings']>[number];

/** Returns an id in the contract's format for a label in any language. */
const idOf = (label: string, at: number): string =>
  label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+|-+$/g, '')
    .slice(0, 30) || `field-${at + 1}`;

/**
 * Returns the fields that the customer chooses, one per row of the form. A row without an id gets one from its label.
 */
export const mappingsOf = (rows: readonly string[], text: (path: string) => string): Mapping[] => {
  const taken = new Set<string>();
  return rows.map((row, at) => {
    const label = text(`${row}.label`);
    const given = text(`${row}.id`);
    const made = given || idOf(label, at);
    const id = taken.has(made) ? `${made}-${at + 1}` : made;
    taken.add(id);
    const suggestion = text(`${row}.suggestion`);
    return {
      id,
      object: text(`${row}.object`),
      label,
      access: text(`${row}.access`) === 'write' ? 'write' : 'read',
      ...(suggestion ? { suggestion } : {}),
      ...(text(`${row}.optional`) ? { optional: true } : {}),
    };
  });
};
