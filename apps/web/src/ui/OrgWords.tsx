import { visibleText } from './visibleText.ts';

/** A name or value out of an org: isolated from the sentence around it, with nothing hidden in it. */
export const OrgWords = ({ children }: { children: string }) => <bdi>{visibleText(children)}</bdi>;
