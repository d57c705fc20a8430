import { useLayoutEffect } from 'react';
import { readableAccent } from './accent.ts';

/**
 * Applies the party's color to the page. It uses the DOM API because the content security policy forbids style
 * attributes.
 */
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
