import type { Block } from '@orgready/shared/document/block';
import type { StepDocument } from '@orgready/shared/document/step';
import { type Later, later } from '../ui/later.tsx';

/** Parts of a step's page that most steps do not have. Each is a file of its own. */
export const AsidePart = later(async () => (await import('./aside/Aside.tsx')).Aside);
export const ReleasePart = later(async () => (await import('./release/ReleaseFindings.tsx')).ReleaseFindings);
export const StepNoticesPart = later(async () => (await import('./aside/StepNotices.tsx')).StepNotices);
export const AttestationsPart = later(async () => (await import('./Attestations.tsx')).Attestations);
export const MatrixPart = later(async () => (await import('./matrix/MatrixView.tsx')).MatrixView);
export const RecordsPart = later(async () => (await import('./Records.tsx')).Records);
export const SummaryPart = later(async () => (await import('./blocks/SummaryBlock.tsx')).SummaryBlock);
export const SignInPart = later(async () => (await import('./blocks/SignInBlock.tsx')).SignInBlock);
export const SignInRescuePart = later(async () => (await import('./SignInRescue.tsx')).SignInRescue);
export const ProductRefusedPart = later(
  async () => (await import('./explain/ProductRefused.tsx')).ProductRefused,
);
export const SearchPart = later(async () => (await import('./blocks/SearchBlock.tsx')).SearchBlock);
export const MappingsPart = later(async () => (await import('./blocks/MappingsBlock.tsx')).MappingsBlock);
export const AccessPart = later(async () => (await import('./blocks/AccessBlock.tsx')).AccessBlock);
export const TypedQuestionPart = later(
  async () => (await import('./blocks/TypedQuestionBlock.tsx')).TypedQuestionBlock,
);

const ofBlock: { readonly [K in Block['kind']]?: Pick<Later<never>, 'prepare'> } = {
  summary: SummaryPart,
  'sign-in': SignInPart,
  search: SearchPart,
  mappings: MappingsPart,
  access: AccessPart,
  'typed-question': TypedQuestionPart,
};

/** Fetches the code of every part that the page of a step shows, so that its first frame is complete. */
export const prepareParts = async ({
  body,
  checks,
  connectsProduct,
  exception,
  handOffs,
}: StepDocument): Promise<void> => {
  const hasStatements = checks.some(
    ({ attestable, attestation }) => attestable !== null || attestation !== null,
  );
  await Promise.all([
    AsidePart.prepare(),
    (exception ?? handOffs) && StepNoticesPart.prepare(),
    ...body.map(({ kind }) => ofBlock[kind]?.prepare()),
    body.some(({ kind }) => kind === 'sign-in') && SignInRescuePart.prepare(),
    hasStatements && AttestationsPart.prepare(),
    connectsProduct && ProductRefusedPart.prepare(),
  ]);
};

/** Fetches the code of what the checks of a step show once their details are opened. */
export const prepareEvidence = ({ checks }: StepDocument): void => {
  const kinds = new Set(checks.flatMap(({ evidence }) => evidence.map(({ kind }) => kind)));
  if (kinds.has('matrix')) void MatrixPart.prepare();
  if (kinds.has('records')) void RecordsPart.prepare();
};
