const gap = 16;
const distance = 6;

/**
 * Positions a panel of the top layer next to its anchor in page coordinates, so that it scrolls with the page: below,
 * or above if there is no space below. CSS anchor positioning is not in every browser we support.
 */
export const placePanel = (panel: HTMLElement, anchor: Element): void => {
  const at = anchor.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const left = Math.max(gap, Math.min(at.left, document.documentElement.clientWidth - width - gap));
  const below = at.bottom + distance;
  const above = at.top - distance - height;
  const top = below + height > innerHeight - gap && above > gap ? above : below;
  panel.style.left = `${left + scrollX}px`;
  panel.style.top = `${top + scrollY}px`;
};
