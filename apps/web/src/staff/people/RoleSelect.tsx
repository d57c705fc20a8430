import { type Role, roles } from '@orgready/shared/contract/capabilities';
import type { SelectHTMLAttributes } from 'react';
import { usePeopleWords } from './usePeopleWords.ts';

/** Renders the choice of a role. */
export const RoleSelect = (select: SelectHTMLAttributes<HTMLSelectElement>) => {
  const { line } = usePeopleWords();
  return (
    <select {...select}>
      {roles.map((role: Role) => (
        <option key={role} value={role}>
          {line(`role.${role}`)}
        </option>
      ))}
    </select>
  );
};
