'use client';

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { saveManyWords, type WordToSave } from '@/app/_storage/cards';
import type { ImportedTable } from '@/core/study/anki/imported-table';
import {
  COLUMN_ROLES,
  type ColumnGuess,
  type ColumnRole,
  guessColumns,
  type ImportedWord,
  readImportedWords,
} from '@/core/study/import-words';
import { parseWordTable } from '@/core/study/parse-word-table';
import { askAnki } from './ask-anki';
import { now } from './clock';
import styles from './form.module.css';
import { savedWordOf } from './saved-word';
import vocabulary from './vocabulary.module.css';
import type { FindWord } from './word-list';

interface Props {
  findWord: FindWord;
  onImported: () => void;
}

interface Draft {
  readonly file: string;
  readonly table: ImportedTable;
  readonly guess: ColumnGuess;
}

/** Rows shown of a table to be imported. */
const SAMPLE = 5;

/** Words from a table or an Anki package: what its columns hold is guessed, shown, and can be corrected. */
export function ImportSection({ findWord, onImported }: Props) {
  const { t } = useTranslation('vocabulary');
  const input = useRef<HTMLInputElement>(null);
  const [drafts, setDrafts] = useState<readonly Draft[]>([]);
  const [said, setSaid] = useState<{ text: string; failed: boolean } | null>(null);
  const draft = drafts[0];
  const words = draft ? readImportedWords(draft.table, draft.guess) : [];
  const say = (text: string, failed = false) => setSaid({ text, failed });

  async function open(file: File | undefined) {
    if (!file) return;
    if (input.current) input.current.value = '';
    setDrafts([]);
    setSaid(null);
    const tables = await readTables(file).catch(() => null);
    if (!tables) say(t('import.unreadable', { file: file.name }), true);
    else if (tables.length === 0) say(t('import.nothing', { file: file.name }), true);
    else setDrafts(tables.map((table) => ({ file: file.name, table, guess: guessColumns(table) })));
  }

  function setRole(column: number, role: ColumnRole) {
    if (!draft) return;
    // A role goes to one column: the one that had it before gives it up.
    const roles = draft.guess.roles.map((old, at) => (at === column ? role : old === role ? 'ignored' : old));
    setDrafts([{ ...draft, guess: { ...draft.guess, roles } }, ...drafts.slice(1)]);
  }

  async function save() {
    if (!draft) return;
    say(t('import.looking'));
    const found: WordToSave[] = [];
    for (const word of words) {
      const reading = await findWord(word.word).catch(() => null);
      found.push(describeImport(word, reading ? savedWordOf(reading) : null, draft.file));
    }
    const saved = await saveManyWords(found, now().at);
    if (saved.ok) {
      setDrafts(drafts.slice(1));
      onImported();
    }
    say(saved.ok ? t('import.done', { count: saved.value }) : t('failed'), !saved.ok);
  }

  return (
    <>
      <p className={styles.hint}>{t('import.hint')}</p>
      <div className={styles.buttons}>
        <button type="button" onClick={() => input.current?.click()}>
          {t('import.open')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".tsv,.csv,.txt,.apkg,.colpkg"
          hidden
          data-testid="words-file"
          onChange={(event) => void open(event.target.files?.[0])}
        />
      </div>
      {draft ? (
        <>
          <section className={vocabulary.table} aria-label={t('import.columns')}>
            <table>
              <thead>
                <tr>
                  {draft.guess.roles.map((role, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns have nothing but their place
                    <th key={column} scope="col">
                      <select
                        aria-label={t('import.column', { number: column + 1 })}
                        value={role}
                        onChange={(event) => setRole(column, event.target.value as ColumnRole)}
                      >
                        {COLUMN_ROLES.map((each) => (
                          <option key={each} value={each}>
                            {t(`import.role.${each}`)}
                          </option>
                        ))}
                      </select>
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {draft.table.rows.slice(draft.guess.hasHeader ? 1 : 0, SAMPLE + 1).map((row, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows have nothing but their place
                  <tr key={at}>
                    {draft.guess.roles.map((_, column) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: as above
                      <td key={column}>{row[column]}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <div className={styles.buttons}>
            <button
              type="button"
              className={styles.main}
              disabled={words.length === 0}
              onClick={() => void save()}
            >
              {t('import.save', { count: words.length })}
            </button>
            <button type="button" onClick={() => setDrafts(drafts.slice(1))}>
              {t('cancel')}
            </button>
          </div>
        </>
      ) : null}
      <p role="status" className={styles.said} data-failed={said?.failed || undefined}>
        {said?.text}
      </p>
    </>
  );
}

/** @returns null where the file is damaged */
async function readTables(file: File): Promise<readonly ImportedTable[] | null> {
  if (/\.(?:apkg|colpkg)$/i.test(file.name)) {
    const reply = await askAnki({ kind: 'read', bytes: new Uint8Array(await file.arrayBuffer()) });
    return reply.kind === 'tables' ? reply.tables.filter(({ rows }) => rows.length > 0) : null;
  }
  const table = parseWordTable(await file.text());
  return table.rows.length > 0 ? [table] : [];
}

/** What the file says goes before what the lexicon says; the sentence is kept with the name of the file. */
function describeImport(
  { word, meanings, sentence, sentenceEnglish, ipa, gender }: ImportedWord,
  known: WordToSave['word'] | null,
  file: string,
): WordToSave {
  const at = sentence?.toLowerCase().indexOf(word.toLowerCase()) ?? -1;
  return {
    word: {
      subject: known?.subject ?? { kind: 'lemma', lemma: word, pos: 'X' },
      headword: known?.headword ?? word,
      gender: gender ?? known?.gender ?? null,
      senses: meanings.length > 0 ? meanings : (known?.senses ?? []),
      ipa: ipa ?? known?.ipa ?? null,
    },
    place:
      sentence === null
        ? null
        : {
            text: { id: `file:${file}`, title: file, own: true },
            segmentId: word,
            fr: sentence,
            en: sentenceEnglish,
            form: at < 0 ? '' : sentence.slice(at, at + word.length),
            start: Math.max(0, at),
          },
  };
}
