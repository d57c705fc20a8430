/** Tables that are written with every change of a setup, so that the staff's pages are quick however many setups there are. */
export interface DeskTables {
  /** A setup as the staff list shows it; written in the transaction of what changes it. */
  setupRows: {
    setupId: string;
    /** A `SetupSummary` as JSON. */
    summary: string;
    stage: string;
    /** The folded words of the customer's name, each with a space before it. */
    words: string;
    linksUntil: number | null;
    release: string;
    assigneeId: string | null;
    archivedAt: number | null;
  };
  /** Where a setup is in each of its lists (`setup-lists.ts`), by each column. */
  setupPlaces: { list: string; sort: string; value: string; setupId: string };
  /** How far a setup has come: `Milestones` as JSON. */
  setupMilestones: { setupId: string; milestones: string };
  /** How many setups of a blueprint a figure of its funnel counts (`funnel.ts`). */
  funnelFigures: { blueprintId: string; version: number; period: string; figure: string; count: number };
}
