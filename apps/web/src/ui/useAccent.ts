import type { Brand } from '@orgready/shared/document/brand';
import { type RefObject, useLayoutEffect } from 'react';

/**
 * Applies a brand's color to the page, or to a place on it. It uses the DOM API because the content security policy
 * forbids style attributes.
 */
export const useAccent = (
  brand: Pick<Brand, 'accent'> | undefined,
  place?: RefObject<HTMLElement | null>,
): void => {
  const color = brand && `light-dark(${brand.accent.light}, ${brand.accent.dark})`;
  useLayoutEffect(() => {
    if (color === undefined) return;
    const { style } = place?.current ?? document.documentElement;
    style.setProperty('--accent', color);
    return () => {
      style.removeProperty('--accent');
    };
  }, [color, place]);
};
