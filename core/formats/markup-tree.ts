import { Parser } from 'htmlparser2';
import { type Refusal, refuse } from './format-fault';
import { MAX_DEPTH, MAX_ELEMENTS } from './limits';

/** An element of HTML or XML. Names are as written in XML, lower case in HTML. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: MarkupNode[];
}

export type MarkupNode = MarkupElement | string;

export interface MarkupTree {
  readonly ok: true;
  /** A nameless element around the document’s. */
  readonly root: MarkupElement;
  /** The outermost element that was never closed; null where all were. */
  readonly unclosed: string | null;
  readonly elements: number;
}

/** `html`: as browsers forgive it. `xhtml`: the same, but `<script/>` is closed, as in EPUB. `xml`: nothing implied. */
export type MarkupDialect = 'html' | 'xhtml' | 'xml';

const OPTIONS = {
  html: {},
  xhtml: { recognizeSelfClosing: true, recognizeCDATA: true },
  xml: { xmlMode: true },
} as const;

class TooComplex extends Error {
  constructor(
    readonly what: 'depth' | 'elements',
    readonly limit: number,
  ) {
    super(what);
  }
}

/**
 * Reads markup into a tree of names, attributes and text. Comments, declarations and processing instructions are
 * dropped; no entity but the predefined ones is expanded; nothing is fetched. Linear in the length of the source.
 * @returns a refusal where elements are nested deeper, or are more, than any honest document’s
 * @param mostElements what is left of {@link MAX_ELEMENTS} where a book has several documents
 */
export function parseMarkup(
  source: string,
  dialect: MarkupDialect,
  mostElements = MAX_ELEMENTS,
): MarkupTree | Refusal {
  const root: MarkupElement = { name: '', attributes: {}, children: [] };
  const open: MarkupElement[] = [root];
  let count = 0;
  let unclosed: string | null = null;
  let ending = false;
  const top = () => open[open.length - 1] ?? root;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > MAX_DEPTH) throw new TooComplex('depth', MAX_DEPTH);
        count += 1;
        if (count > mostElements) throw new TooComplex('elements', MAX_ELEMENTS);
        const element: MarkupElement = { name, attributes, children: [] };
        top().children.push(element);
        open.push(element);
      },
      ontext(text) {
        const { children } = top();
        const last = children.length - 1;
        const previous = children[last];
        if (typeof previous === 'string') children[last] = previous + text;
        else children.push(text);
      },
      onclosetag(name) {
        if (open.length === 1) return;
        if (ending) unclosed = name;
        open.pop();
      },
    },
    OPTIONS[dialect],
  );
  try {
    parser.write(source);
    ending = true;
    parser.end();
  } catch (thrown) {
    if (!(thrown instanceof TooComplex)) throw thrown;
    return refuse({ code: 'too-complex', what: thrown.what, limit: thrown.limit });
  }
  return { ok: true, root, unclosed, elements: count };
}
