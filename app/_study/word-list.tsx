'use client';

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InterfaceLanguage } from '@/app/_i18n/languages';
import { deleteStoredCard, restoreStoredCard } from '@/app/_storage/cards';
import { handleCard } from '@/app/_storage/reviews';
import type { StudyState } from '@/app/_storage/study-state';
import type { Reading } from '@/core/lexicon/reading';
import { type Card, contextsOf } from '@/core/study/card';
import { schedulesOf } from '@/core/study/schedule';
import { statusOf } from '@/core/study/word-status';
import { now } from './clock';
import { contextHref } from './context-href';
import styles from './vocabulary.module.css';

/** Looks a word up in the lexicon; the page hands it in. Null where the lexicon does not have it. */
export type FindWord = (word: string) => Promise<Reading | null>;

/** Words shown at first and with each press for more. */
const PAGE = 50;

/** All cards, latest first, to be filtered, looked at and deleted. */
export function WordList({ state, onChange }: { state: StudyState; onChange: () => Promise<void> }) {
  const { t } = useTranslation('vocabulary');
  const [query, setQuery] = useState('');
  const [shown, setShown] = useState(PAGE);
  const [deleted, setDeleted] = useState<Card | null>(null);
  const wanted = plain(query);
  const cards = [...state.cards.values()]
    .filter((card) => plain(`${card.headword} ${card.senses.join(' ')}`).includes(wanted))
    .sort((a, b) => b.createdAt - a.createdAt);

  async function remove(card: Card) {
    await deleteStoredCard(card.id, now().at);
    setDeleted(card);
    await onChange();
  }

  async function bringBack(card: Card) {
    await restoreStoredCard(card.id, now().at);
    setDeleted(null);
    await onChange();
  }

  return (
    <>
      {deleted ? (
        <p role="status" className={styles.deleted}>
          {t('list.deleted', { word: deleted.headword })}{' '}
          <button type="button" onClick={() => void bringBack(deleted)}>
            {t('list.undo')}
          </button>
        </p>
      ) : null}
      {state.cards.size === 0 ? (
        <p className={styles.soft}>{t('list.empty')}</p>
      ) : (
        <input
          type="search"
          className={styles.filter}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          aria-label={t('list.filter')}
          placeholder={t('list.filter')}
          autoComplete="off"
          spellCheck={false}
        />
      )}
      <ul className={styles.list}>
        {cards.slice(0, shown).map((card) => (
          <Word key={card.id} card={card} state={state} onDelete={remove} onChange={onChange} />
        ))}
      </ul>
      {cards.length > shown ? (
        <button type="button" className={styles.more} onClick={() => setShown(shown + PAGE)}>
          {t('list.more', { count: cards.length - shown })}
        </button>
      ) : null}
    </>
  );
}

interface WordProps {
  card: Card;
  state: StudyState;
  onDelete: (card: Card) => Promise<void>;
  onChange: () => Promise<void>;
}

function Word({ card, state, onDelete, onChange }: WordProps) {
  const { t, i18n } = useTranslation('vocabulary');
  const lang = i18n.language as InterfaceLanguage;
  const memory = state.memories.get(card.id) ?? null;
  const isAside = memory !== null && schedulesOf(memory).some(([, { setAside }]) => setAside !== null);
  const isLeech = memory !== null && schedulesOf(memory).some(([, { setAside }]) => setAside === 'leech');
  const status = statusOf(card, memory, null);
  return (
    <li>
      <details className={styles.word}>
        <summary>
          <span lang="fr" className={styles.headword}>
            {card.headword}
          </span>
          <span lang="en" className={styles.gloss}>
            {card.senses.slice(0, 3).join(', ')}
          </span>
          <span className={styles.status} data-status={isAside ? 'aside' : status}>
            {isLeech ? t('status.leech') : isAside ? t('status.aside') : t(`status.${status}`)}
          </span>
        </summary>
        <div className={styles.inside}>
          {isLeech ? <p className={styles.soft}>{t('leechHint')}</p> : null}
          {card.note ? <p>{card.note}</p> : null}
          <ul>
            {contextsOf(card).map((context) => {
              const href = contextHref(lang, context);
              return (
                <li key={context.id}>
                  <p lang="fr">{context.fr}</p>
                  {context.en ? (
                    <p lang="en" className={styles.soft}>
                      {context.en}
                    </p>
                  ) : null}
                  {href ? (
                    <a href={href}>{t('list.readThere', { title: context.text.title })}</a>
                  ) : (
                    <span className={styles.soft}>{context.text.title}</span>
                  )}
                </li>
              );
            })}
          </ul>
          <p className={styles.tools}>
            <button
              type="button"
              onClick={async () => {
                await handleCard(isAside ? 'resume' : 'suspend', card.id, null, now());
                await onChange();
              }}
            >
              {isAside ? t('list.resume') : t('list.suspend')}
            </button>
            <button type="button" onClick={() => void onDelete(card)}>
              {t('list.delete')}
            </button>
          </p>
        </div>
      </details>
    </li>
  );
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
