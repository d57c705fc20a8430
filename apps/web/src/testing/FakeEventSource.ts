/** An event stream for tests, since jsdom has none: the page opens it and the test sends events. */
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

  /** Breaks and reopens every open stream, as a browser does automatically. */
  static reconnect(): void {
    for (const stream of FakeEventSource.open) {
      stream.dispatchEvent(new Event('error'));
      stream.dispatchEvent(new Event('open'));
    }
  }

  private static changes = 1000;

  /** Sends a change on every open stream; by default one that no document includes yet. */
  static change(seq?: number): void {
    FakeEventSource.changes += 1;
    const data = JSON.stringify({ id: 'stp_7f3a', seq: seq ?? FakeEventSource.changes });
    for (const stream of FakeEventSource.open) stream.dispatchEvent(new MessageEvent('changed', { data }));
  }
}
