const toggled = (panel: HTMLElement, newState: 'open' | 'closed') => {
  const event = new Event('toggle');
  Object.assign(event, { newState, oldState: newState === 'open' ? 'closed' : 'open' });
  panel.dispatchEvent(event);
};

/** Adds popovers to jsdom, which has none: open, close and close by Escape, as in browsers. */
export const fakePopover = (): void => {
  const close = (event: KeyboardEvent) => {
    if (event.key === 'Escape') for (const panel of shown) panel.hidePopover();
  };
  const shown = new Set<HTMLElement>();
  Object.assign(HTMLElement.prototype, {
    togglePopover(this: HTMLElement) {
      if (shown.size === 0) document.addEventListener('keydown', close);
      shown.add(this);
      // jsdom's own stylesheet hides popovers because it does not know that they are open.
      this.style.display = 'block';
      toggled(this, 'open');
    },
    hidePopover(this: HTMLElement) {
      shown.delete(this);
      this.style.display = '';
      if (shown.size === 0) document.removeEventListener('keydown', close);
      if (this.contains(document.activeElement)) (document.activeElement as HTMLElement).blur();
      toggled(this, 'closed');
    },
  });
};
