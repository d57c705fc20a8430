import { SpanKind } from '@opentelemetry/api';
import { failSpan, startTrace, withinSpan } from './span.ts';

/** Records a verification as a trace with the calls that it makes. */
export const traceVerification = async <E extends { readonly kind: 'finished' | 'signed-out' | 'failed' }>(
  about: { readonly id: string; readonly setupId: string; readonly step: string | null },
  verify: () => Promise<E>,
): Promise<E> => {
  const span = startTrace('verify', SpanKind.INTERNAL, {
    'orgready.setup.id': about.setupId,
    'orgready.verification.id': about.id,
    ...(about.step === null ? {} : { 'orgready.step': about.step }),
  });
  try {
    const ending = await withinSpan(span, verify);
    span.setAttribute('orgready.verification.ending', ending.kind);
    if (ending.kind === 'failed') failSpan(span, 'failed');
    return ending;
  } catch (error) {
    failSpan(span, 'failed');
    throw error;
  } finally {
    span.end();
  }
};
