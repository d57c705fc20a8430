import type { CallReceipt } from '@orgready/shared/contract/entities';
import type { Translator } from '@orgready/shared/language/translator';
import { visibleText } from '../../ui/visibleText.ts';
import type { receiptEn } from './locales/en.ts';

const moment = (at: number): string => `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} UTC`;

/** Returns a receipt as a text that a person can read and keep: what it shows, then every call, oldest first. */
export const receiptText = (
  receipt: CallReceipt,
  party: string,
  { line }: Translator<typeof receiptEn>,
): string => {
  const { org, firstAt, lastAt, total, notShownToBeReads: unsure } = receipt;
  const verdict =
    total === 0
      ? line('receipt.no-calls')
      : unsure === 0
        ? line('receipt.nothing-written', { count: total })
        : line('receipt.unsure', { unsure, count: total, party });
  const head = [
    line('receipt.title', { party }),
    '',
    verdict,
    '',
    line('receipt.customer', { customer: receipt.customer }),
    ...(org ? [line('receipt.org', { org: org.name || org.host, id: org.id, host: org.host })] : []),
    line('receipt.setup', { setup: receipt.setup }),
    line('receipt.made', { at: moment(receipt.madeAt) }),
    ...(firstAt !== null && lastAt !== null
      ? [line('receipt.from-to', { first: moment(firstAt), last: moment(lastAt) })]
      : []),
  ];
  const calls = receipt.calls.flatMap((call, at) => {
    const answered =
      call.status === null
        ? line('receipt.not-answered')
        : line('receipt.answered', { status: String(call.status) });
    const result = call.error === null ? answered : line('receipt.refused', { error: call.error });
    return [
      '',
      `${at + 1}. ${moment(call.at)}  ${line(`receipt.kind.${call.kind}`)}`,
      `   ${call.method} ${call.path}  (${result})`,
      ...call.asked.map((asked) => `   - ${asked}`),
    ];
  });
  return `${[...head, ...calls].map(visibleText).join('\n')}\n`;
};
