import { createContext, useContext } from 'react';

/** True while the page is drawn for the first time: its head alone, so that something to read is there soon. */
export const FirstPaint = createContext(false);

export const useFirstPaint = (): boolean => useContext(FirstPaint);
