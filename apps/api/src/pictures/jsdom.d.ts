/** As much of jsdom as is used here: its own types would make the names of a browser known to the whole server. */
declare module 'jsdom' {
  interface Element {
    readonly nodeName: string;
    readonly namespaceURI: string | null;
    textContent: string | null;
    closest(selector: string): Element | null;
    remove(): void;
    getAttribute(name: string): string | null;
    hasAttribute(name: string): boolean;
    setAttribute(name: string, value: string): void;
    removeAttribute(name: string): void;
    querySelectorAll(selector: string): Iterable<Element>;
  }

  interface Window {
    readonly document: { readonly documentElement: Element | null };
    readonly XMLSerializer: new () => { serializeToString(node: Element): string };
  }

  /** Runs no scripts and loads nothing unless it is asked to. */
  export class JSDOM {
    constructor(text: string, options: { readonly contentType: string });
    readonly window: Window;
  }
}
