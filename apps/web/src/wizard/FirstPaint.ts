import { createContext, useContext } from 'react';

/** True during the first render, which contains only the page head so that it appears sooner. */
export const FirstPaint = createContext(false);

export const useFirstPaint = (): boolean => useContext(FirstPaint);
