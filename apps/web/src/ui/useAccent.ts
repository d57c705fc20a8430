import { useLayoutEffect } from 'react';
import { readableAccent } from './accent.ts';

/** Lets the party's colour carry the page. Through the object model, as the content policy allows no style attribute. */
export const useAccent = (hex: string | undefined): void => {
  useLayoutEffect(() => {
    if (hex === undefined) return;
    const { light, dark } = readableAccent(hex);
    const { style } = document.documentElement;
    style.setProperty('--accent', `light-dark(${light}, ${dark})`);
    return () => {
      style.removeProperty('--accent');
    };
  }, [hex]);
};
