import { type Matrix, type PackedMatrix, unpackMatrix } from '@orgready/shared/document/matrix';
import { replaceEqualDeep } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';

/** The matrix that came packed. Rows that are as they were stay the same objects, so that they are not drawn again. */
export const useMatrix = (packed: PackedMatrix): Matrix => {
  const last = useRef<Matrix | undefined>(undefined);
  const matrix = useMemo(() => replaceEqualDeep(last.current, unpackMatrix(packed)), [packed]);
  last.current = matrix;
  return matrix;
};
