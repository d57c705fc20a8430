/** The tables about how setups look, in the words of the code. */
export interface BrandingTables {
  /** How the setups of blueprints look, whichever version they were made from. */
  brandings: {
    blueprintId: string;
    sender: string | null;
    accent: string | null;
    title: string | null;
    intro: string | null;
    closing: string | null;
    /** Digest of the logo. */
    logo: string | null;
    /** 1: the sender's name is to be read in the logo. */
    logoShowsName: number;
  };
  /** Files of logos; one that no branding names is removed within a day. */
  logos: {
    digest: string;
    mediaType: string;
    width: number;
    height: number;
    /** In base64. */
    content: string;
    addedAt: number;
  };
}
