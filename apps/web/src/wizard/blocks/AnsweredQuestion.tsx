import { useWords } from '../../locales/Words.tsx';
import { OrgWords } from '../../ui/OrgWords.tsx';
import { visibleText } from '../../ui/visibleText.ts';
import { questionId } from '../act/focusQuestion.ts';
import '../search/search.css';

/** Renders a question that was answered earlier in one line, with a button that shows its options again. */
export const AnsweredQuestion = ({
  question,
  title,
  answer,
  change,
}: {
  question: string;
  title: string;
  answer: string;
  change: () => void;
}) => {
  const { line } = useWords();
  return (
    <p id={questionId(question)} className="question chosen">
      <span>
        <span className="soft">{visibleText(title)}</span>{' '}
        <b>
          <OrgWords>{answer}</OrgWords>
        </b>
      </span>
      <button type="button" className="button" onClick={change}>
        {line('question.change')}
        <span className="hidden-visually">: {visibleText(title)}</span>
      </button>
    </p>
  );
};
