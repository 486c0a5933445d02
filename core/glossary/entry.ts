import { z } from 'zod';
import { CATEGORIES } from './categories';

const words = z.string().trim().min(1, 'write something here');

/** `content/glossary/<id>.json`: what a term is. The words of its explanation are in `locales/<lang>/glossary.json`. */
export const entrySchema = z.strictObject({
  headword: words,
  expansion: z.strictObject({ fr: words, en: words }).nullable().default(null),
  pos: z.enum(
    ['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'PHRASE'],
    'write NOUN, PROPN, VERB, ADJ, ADV or PHRASE',
  ),
  gender: z.enum(['m', 'f', 'mf'], 'write m, f or mf').nullable().default(null),
  number: z.enum(['sing', 'plur'], 'write sing or plur').default('sing'),
  forms: z.array(words).default([]),
  except: z.array(words).default([]),
  english: z.array(words).min(1, 'give at least one English equivalent'),
  category: z.enum(CATEGORIES, `write one of ${CATEGORIES.join(', ')}`),
  sources: z.array(
    z.strictObject({
      title: words,
      publisher: words,
      url: z.url('write a full address').nullable().default(null),
      date: z
        .string()
        .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write 2025, 2025-07 or 2025-07-12')
        .nullable()
        .default(null),
    }),
  ),
  related: z.array(words).default([]),
  loaded: z.boolean().default(false),
});
export type Entry = z.infer<typeof entrySchema>;

/** What `locales/<lang>/glossary.json` says of a term; `usedBy` and `neutral` are asked of loaded terms. */
export const explanationSchema = z.strictObject({
  definition: words,
  usage: words,
  usedBy: words.optional(),
  neutral: words.optional(),
});
export type Explanation = z.infer<typeof explanationSchema>;

export const explanationsSchema = z.record(z.string(), explanationSchema);
