import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { visibleText } from './visibleText.ts';
import './vendor.css';

/** The vendor's name with its initial in its own colour: a logo without an image. */
export const VendorMark = ({ vendor }: { vendor: Pick<SetupDocument['vendor'], 'name'> }) => {
  const name = visibleText(vendor.name);
  return (
    <span className="vendor-mark">
      <span aria-hidden="true">{[...name][0]?.toUpperCase()}</span>
      {name}
    </span>
  );
};
