import type { CallReceipt } from '@orgready/shared/contract/entities';
import { useReceipt } from '../../api/setup.ts';
import { useWordsOf } from '../../locales/Words.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { WaitingButton } from '../../ui/WaitingButton.tsx';
import { downloadText } from '../downloadText.ts';
import { receiptTables } from './locales/tables.ts';
import { receiptText } from './receiptText.ts';

/** Renders the buttons that save every call and the receipt that nothing was written: to read, and for programs. */
export const ReceiptDownloads = ({ setup }: { setup: { id: string; party: { name: string } } }) => {
  const words = useWordsOf(receiptTables);
  const readable = useReceipt(setup.id);
  const json = useReceipt(setup.id);
  const error = readable.error ?? json.error;
  const save = (receipt: CallReceipt) =>
    downloadText(`receipt-${setup.id}.txt`, receiptText(receipt, setup.party.name, words), 'text/plain');
  return (
    <>
      <WaitingButton
        className="button"
        waiting={readable.isPending}
        onClick={() => readable.mutate(undefined, { onSuccess: save })}
      >
        <Icon name="download" />
        {words.line('receipt.download')}
      </WaitingButton>
      <WaitingButton
        className="button"
        waiting={json.isPending}
        onClick={() =>
          json.mutate(undefined, {
            onSuccess: (receipt) =>
              downloadText(`receipt-${setup.id}.json`, `${JSON.stringify(receipt, null, 2)}\n`),
          })
        }
      >
        <Icon name="download" />
        {words.line('receipt.json')}
      </WaitingButton>
      {error && <ProblemNotice error={error} />}
    </>
  );
};
