'use client';

import { type RefObject, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveManyWords } from '@/app/_storage/cards';
import { markAllKnown, unmarkWords } from '@/app/_storage/marks';
import { setPreference } from '@/app/_storage/preferences';
import { usePreferences } from '@/app/_storage/use-preferences';
import { useStatuses } from '@/app/_storage/use-words';
import { Choice } from '@/app/_ui/choice';
import { Dialog } from '@/app/_ui/dialog';
import type { ContextText, WordKey } from '@/core/study/card';
import { chooseWordsToLearn, countWords, coverText } from '@/core/study/text-coverage';
import { now } from './clock';
import type { FoundWord } from './find-text-words';
import { savedWordOf } from './saved-word';
import styles from './text-words.module.css';
import { WordsToLearn } from './words-to-learn';

interface Props {
  dialog: RefObject<HTMLDialogElement | null>;
  text: ContextText;
  /** The words of the text; null while they are looked up, `failed` where the lexicon cannot be reached. */
  words: readonly FoundWord[] | null | 'failed';
  onClose: () => void;
}

const MODES = ['off', 'learning', 'new', 'all'] as const;
/** Articles, pronouns and the like are learnt by reading, not from cards. */
const LEARNT = new Set(['NOUN', 'VERB', 'ADJ', 'ADV']);
/** How many words to learn first are offered. */
const OFFERED = 20;

/** What the learner knows of a text and may learn before reading it; how words are marked in it. */
export function TextWords({ dialog, text, words, onClose }: Props) {
  const { t, i18n } = useTranslation('study');
  const { words: mode } = usePreferences();
  const statuses = useStatuses();
  const [marked, setMarked] = useState<readonly WordKey[]>([]);
  const [said, setSaid] = useState('');
  useEffect(() => dialog.current?.showModal(), [dialog]);

  const list = words === 'failed' ? null : words;
  const counted = useMemo(() => list && countWords(list.map(describeWord)), [list]);
  const percent = (share: number) =>
    new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  const coverage = counted && statuses ? coverText(counted, statuses) : null;
  const content = counted?.filter(({ key }) => LEARNT.has(key.slice(key.lastIndexOf('/') + 1))) ?? [];
  const offered = statuses ? chooseWordsToLearn(content, statuses, OFFERED) : [];

  async function saveWords(keys: readonly WordKey[]) {
    const first = keys.flatMap((key) => list?.find((word) => word.key === key) ?? []);
    const saved = await saveManyWords(
      first.map(({ reading, sentence, start, end }) => ({
        word: savedWordOf(reading),
        place: {
          text,
          segmentId: sentence.id,
          fr: sentence.fr,
          en: sentence.en,
          form: sentence.fr.slice(start, end),
          start,
        },
      })),
      now().at,
    );
    setSaid(saved.ok ? t('text.saved', { count: saved.value }) : t('save.failed'));
  }

  async function markRest() {
    const done = await markAllKnown(
      (list ?? []).map(({ key }) => key),
      now().at,
    );
    if (done.ok) setMarked(done.value);
    setSaid(done.ok ? t('text.marked', { count: done.value.length }) : t('save.failed'));
  }

  async function unmark() {
    const done = await unmarkWords(marked, now().at);
    if (done.ok) setMarked([]);
    setSaid(done.ok ? t('text.unmarked') : t('save.failed'));
  }

  return (
    <Dialog
      dialog={dialog}
      place="corner"
      title={t('text.title')}
      closeLabel={t('text.close')}
      onClose={onClose}
    >
      {coverage ? (
        <div className={styles.coverage}>
          <p className={styles.share}>{percent(coverage.share)}</p>
          <p>
            {t('text.known')} {t(`text.ease.${coverage.ease}`)}
          </p>
          <div className={styles.bar} aria-hidden="true">
            <Bar known={coverage.share} learning={coverage.learningShare} />
          </div>
          <p className={styles.soft}>
            {t('text.counts', {
              lemmas: coverage.lemmas,
              known: coverage.knownLemmas,
              learning: coverage.learningLemmas,
            })}
          </p>
        </div>
      ) : (
        <p className={styles.soft} role="status">
          {words === 'failed' ? t('text.failed') : t('text.looking')}
        </p>
      )}
      <Choice
        showLabel
        label={t('underline.label')}
        value={mode}
        options={MODES.map((value) => ({ value, label: t(`underline.${value}`) }))}
        onChange={(value) => setPreference('words', value)}
      />
      {offered.length > 0 && list ? <WordsToLearn offered={offered} words={list} onSave={saveWords} /> : null}
      {coverage && coverage.lemmas > coverage.knownLemmas + coverage.learningLemmas ? (
        <button type="button" className={styles.quiet} onClick={() => void markRest()}>
          {t('text.markRest')}
        </button>
      ) : null}
      <p role="status" className={styles.said}>
        {said}{' '}
        {marked.length > 0 ? (
          <button type="button" className={styles.quiet} onClick={() => void unmark()}>
            {t('save.undo')}
          </button>
        ) : null}
      </p>
    </Dialog>
  );
}

/** Drawn, since the policy of the page allows no styles in attributes. */
function Bar({ known, learning }: { known: number; learning: number }) {
  return (
    <svg width="100%" height="8" preserveAspectRatio="none" viewBox="0 0 100 8" aria-hidden="true">
      <rect className={styles.knownPart} width={known * 100} height="8" />
      <rect className={styles.learningPart} x={known * 100} width={learning * 100} height="8" />
    </svg>
  );
}

function describeWord({ key, reading }: FoundWord) {
  return { key, lemma: reading.headword.replaceAll("'", '’'), rank: reading.rank };
}
