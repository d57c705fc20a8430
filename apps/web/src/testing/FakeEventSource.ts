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

  private static changes = 1000;

  /** Something changed, says every open stream: by default something that no document holds yet. */
  static change(seq?: number): void {
    FakeEventSource.changes += 1;
    const data = JSON.stringify({ id: 'stp_7f3a', seq: seq ?? FakeEventSource.changes });
    for (const stream of FakeEventSource.open) stream.dispatchEvent(new MessageEvent('changed', { data }));
  }
}
