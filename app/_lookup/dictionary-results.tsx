'use client';

import { useTranslation } from 'react-i18next';
import type { DictionaryEntry } from '@/core/lexicon/dictionary-entry';
import styles from './dictionary.module.css';
import { DictionaryRow } from './dictionary-row';
import { FormsTable } from './forms-table';
import { groupReadings } from './group-readings';
import type { SearchAnswer } from './search-lexicon';
import { WordChoices } from './word-choices';
import { WordEntry } from './word-entry';

interface Props {
  answer: SearchAnswer;
  onWord: (word: string) => void;
}

/** What was found, French words first; where no entry answers, what there is instead. */
export function DictionaryResults({ answer, onWord }: Props) {
  const { t } = useTranslation('lookup');
  const { query, french, english, instead } = answer;
  if (!instead) {
    return (
      <>
        <Section title={t('dictionary.french')} entries={french} query={query} />
        <Section title={t('dictionary.english')} entries={english} query={query} />
      </>
    );
  }
  const [word] = groupReadings(instead.lookup?.readings ?? []);
  const isForm =
    instead.lookup?.by === 'form' || instead.lookup?.by === 'rule' || instead.lookup?.by === 'parts';
  return (
    <div className={styles.instead}>
      {isForm && word ? (
        <WordEntry form={query} word={word}>
          <FormsTable reading={word.reading} form={query} />
        </WordEntry>
      ) : (
        <p>{t('dictionary.none', { query })}</p>
      )}
      <WordChoices label={t('unknown.ofParts')} words={instead.parts} onWord={onWord} />
      <WordChoices label={t('unknown.near')} words={instead.near} onWord={onWord} />
    </div>
  );
}

interface SectionProps {
  title: string;
  entries: readonly DictionaryEntry[];
  query: string;
}

function Section({ title, entries, query }: SectionProps) {
  if (entries.length === 0) return null;
  return (
    <section className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {entries.map((entry) => (
          <li key={`${entry.headword} ${entry.pos} ${entry.gender}`}>
            <DictionaryRow entry={entry} query={query} />
          </li>
        ))}
      </ul>
    </section>
  );
}
