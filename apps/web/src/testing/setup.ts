import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { FakeEventSource } from './FakeEventSource.ts';
import { fakePopover } from './fakePopover.ts';

fakePopover();
// A loaded machine takes seconds for the first page of a file, whose code is fetched then.
configure({ asyncUtilTimeout: 12_000 });

beforeEach(() => {
  vi.stubGlobal('EventSource', FakeEventSource);
  // jsdom has no layout, so it neither scrolls nor observes sizes.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.stubGlobal('scrollTo', () => {});
});

afterEach(() => {
  cleanup();
  FakeEventSource.open = [];
  localStorage.clear();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});
