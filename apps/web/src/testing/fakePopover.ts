const toggled = (panel: HTMLElement, newState: 'open' | 'closed') => {
  const event = new Event('toggle');
  Object.assign(event, { newState, oldState: newState === 'open' ? 'closed' : 'open' });
  panel.dispatchEvent(event);
};

/** jsdom has no popovers: enough of one to open, to close and to close by Escape, as browsers do. */
export const fakePopover = (): void => {
  const close = (event: KeyboardEvent) => {
    if (event.key === 'Escape') for (const panel of shown) panel.hidePopover();
  };
  const shown = new Set<HTMLElement>();
  Object.assign(HTMLElement.prototype, {
    togglePopover(this: HTMLElement) {
      if (shown.size === 0) document.addEventListener('keydown', close);
      shown.add(this);
      // jsdom's own stylesheet hides what it does not know to be open.
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
