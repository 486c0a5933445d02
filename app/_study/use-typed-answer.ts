'use client';

import { useState } from 'react';
import { checkAnswer, type Verdict } from '@/core/study/check-answer';
import type { Question } from './choose-question';

/** What has been typed in answer to a question, and how it compares once it is checked. */
export function useTypedAnswer() {
  const [typed, setTyped] = useState('');
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  function check({ card, context }: Question) {
    const lemma = card.subject.kind === 'lemma' ? card.subject.lemma : card.headword;
    setVerdict(checkAnswer(typed, { form: context?.form ?? lemma, lemma, gender: card.gender }));
  }
  return { typed, setTyped, verdict, check };
}
