/** jsdom has no event streams: this one is opened by the page and fed by the test. */
export class FakeEventSource extends EventTarget {
  static open: FakeEventSource[] = [];
  readonly url: string;

  constructor(url: string) {
    super();
    this.url = url;
    FakeEventSource.open.push(this);
  }

  close(): void {
    FakeEventSource.open = FakeEventSource.open.filter((stream) => stream !== this);
  }

  /** Every open stream breaks and comes back, as a browser's does by itself. */
  static reconnect(): void {
    for (const stream of FakeEventSource.open) {
      stream.dispatchEvent(new Event('error'));
      stream.dispatchEvent(new Event('open'));
    }
  }

  /** Something changed, says every open stream. */
  static change(): void {
    for (const stream of FakeEventSource.open)
      stream.dispatchEvent(new MessageEvent('changed', { data: '""' }));
  }
}
