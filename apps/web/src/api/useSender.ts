import { useQuery } from '@tanstack/react-query';
import { blueprintsQuery } from './staff.ts';

/** Returns who the customers of a blueprint hear from; empty while it is not known. */
export const useSender = (blueprintId: string): string => {
  const { data } = useQuery(blueprintsQuery);
  return data?.find(({ id }) => id === blueprintId)?.sender ?? '';
};
