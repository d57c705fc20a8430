import { type Matrix, type PackedMatrix, unpackMatrix } from '@orgready/shared/document/matrix';
import { replaceEqualDeep } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';

/** Returns the unpacked matrix. Unchanged rows keep their identity, so that they are not rendered again. */
export const useMatrix = (packed: PackedMatrix): Matrix => {
  const last = useRef<Matrix | undefined>(undefined);
  const matrix = useMemo(() => replaceEqualDeep(last.current, unpackMatrix(packed)), [packed]);
  last.current = matrix;
  return matrix;
};
