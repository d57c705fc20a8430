import type { Org } from '../org/org.ts';

/**
 * XML content in element order: an array repeats the element, null omits it, a name that starts with `@` is an
 * attribute.
 */
export type Content = { readonly [element: string]: Scalar | Content | readonly (Scalar | Content)[] };
export type Scalar = string | number | boolean | null;

export interface Component {
  readonly fullName: string;
  readonly id: string;
  readonly namespace: string | null;
  readonly content: Content;
}

/** One metadata type. Elements are in the order of Salesforce's Metadata WSDL. */
export interface MetadataType {
  readonly name: string;
  /** Its name in describeMetadata, if that is different. */
  readonly describedAs?: string;
  readonly directory: string;
  readonly suffix: string;
  /** A permission that it needs beside those of the Metadata API. */
  readonly needs: string | null;
  readonly components: (org: Org) => readonly Component[];
}
