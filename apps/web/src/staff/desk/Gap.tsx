const columnCount = 8;

/** Renders what takes the place of rows that are not rendered. */
export const Gap = ({ height }: { height: number }) =>
  height > 0 ? (
    <tr className="gap">
      <td colSpan={columnCount} style={{ height }} />
    </tr>
  ) : null;
