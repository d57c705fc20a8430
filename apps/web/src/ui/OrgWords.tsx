import { visibleText } from './visibleText.ts';

/** Renders a name or value from an org: isolated from the sentence around it, with hidden characters made visible. */
export const OrgWords = ({ children }: { children: string }) => <bdi>{visibleText(children)}</bdi>;
