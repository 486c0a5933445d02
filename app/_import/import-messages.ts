import type { SavingFault } from '@/app/_storage/saving';
import type { ImportDraft, ImportFault, ImportInput } from './import-input';
import type { TextDetails } from './make-text';

/** What the page asks of the worker: first to read, then to take in what was read. */
export type ImportRequest =
  | { readonly kind: 'read'; readonly input: ImportInput }
  | {
      readonly kind: 'take-in';
      /** The learner says that the sides are the other way round. */
      readonly swap: boolean;
      readonly details: TextDetails;
      readonly id: string;
      /** Full address of the aligner's table. */
      readonly table: string;
    };

export type ImportReply =
  | { readonly kind: 'draft'; readonly draft: ImportDraft }
  | { readonly kind: 'refused'; readonly fault: ImportFault }
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'saved'; readonly id: string }
  | { readonly kind: 'unsaved'; readonly reason: SavingFault | 'no-table' };
